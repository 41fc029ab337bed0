import type { Picture, Review, SaveEffect } from "#app/domain/proposal.ts";
import { at, day } from "../calendar.ts";
import { prose } from "../prose.ts";
import { demoSpot } from "../spots.ts";
import type { DemoProposal } from "../types.ts";

const areaOf: Readonly<Record<string, string>> = { HS: "a-hs", BD: "a-bd", NB: "a-nb" };

const officers = { johan: "Johan Åström", leila: "Leila Rahimi" } as const;
const titles = {
  johan: "handläggare park och gata",
  leila: "handläggare kultur och fritid",
} as const;
/** Who answers the ideas that do not reach the ballot. */
const reviewer = { name: officers.leila, title: titles.leila };

/** What every proposal of the demo is written with. Days count from the opening of the vote. */
interface Written {
  title: string;
  summary: string;
  description: string;
  place: string;
  picture: Picture;
  proposer: { id?: string; name: string };
  /** Who wrote it too, and is named. */
  coAuthor?: { id: string; name: string };
  sentIn: number;
  reviewed: number;
}

interface OnBallot extends Written {
  number: string;
  assessment: { by: keyof typeof officers; text: string; assumptions: string };
  /** Why the officer let it through. */
  approved: string;
}

interface Spend extends OnBallot {
  costKronor: number;
  yearlyCostKronor: number | null;
}

interface Save extends OnBallot {
  effect: Omit<SaveEffect, "kind">;
}

interface Idea extends Written {
  id: string;
  areaId: string;
  review: Exclude<Review, { outcome: "waiting" }>;
  hidden?: string;
}

function common(id: string, written: Written) {
  return {
    id,
    spot: demoSpot(id),
    roundId: "r-2026",
    title: written.title,
    summary: prose(written.summary),
    description: prose(written.description),
    place: written.place,
    picture: written.picture,
    photo: null,
    proposerId: written.proposer.id ?? null,
    proposerName: written.proposer.name,
    ...(written.coAuthor && {
      coAuthors: [written.coAuthor.name],
      coAuthorIds: [written.coAuthor.id],
    }),
    group: null,
    cannotWinWith: [],
    submittedAtMs: at(written.sentIn, "18:20"),
    reviewedAtMs: at(written.reviewed, "09:40"),
  };
}

function onBallot(written: OnBallot): Omit<DemoProposal, "kind" | "money"> {
  const areaId = areaOf[written.number.slice(0, 2)];
  if (areaId === undefined) throw new Error(`demo/written: ${written.number} names no area`);
  return {
    ...common(`p-${written.number.toLowerCase()}`, written),
    number: written.number,
    areaId,
    assessment: {
      text: prose(written.assessment.text),
      officerName: officers[written.assessment.by],
      on: day(written.reviewed),
      assumptions: prose(written.assessment.assumptions),
    },
    review: {
      outcome: "approved",
      reason: prose(written.approved),
      by: {
        ...{ name: officers[written.assessment.by], title: titles[written.assessment.by] },
        atMs: at(written.reviewed, "09:40"),
      },
    },
    hiddenReason: null,
  };
}

/** A spending proposal of the main round, on the ballot. */
export function spend(written: Spend): DemoProposal {
  const { costKronor, yearlyCostKronor } = written;
  return {
    ...onBallot(written),
    kind: "spend",
    money: { kind: "spend", costKronor, yearlyCostKronor },
  };
}

/** A saving of the main round, on the ballot. */
export function save(written: Save): DemoProposal {
  const { affects, alternative, consequences } = written.effect;
  return {
    ...onBallot(written),
    kind: "save",
    money: {
      ...written.effect,
      kind: "save",
      affects: prose(affects),
      alternative: prose(alternative),
      consequences: {
        general: prose(consequences.general),
        children: prose(consequences.children),
        equality: prose(consequences.equality),
        accessibility: prose(consequences.accessibility),
      },
    },
  };
}

/** An idea that did not reach the ballot, with the reason its proposer was given. */
export function idea(written: Idea): DemoProposal {
  return {
    ...common(written.id, written),
    number: null,
    areaId: written.areaId,
    kind: "spend",
    money: null,
    assessment: null,
    review: {
      ...written.review,
      reason: prose(written.review.reason),
      by: { ...reviewer, atMs: at(written.reviewed, "09:40") },
    },
    hiddenReason: written.hidden === undefined ? null : prose(written.hidden),
  };
}
