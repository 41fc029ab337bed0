import type { Area } from "#app/domain/area.ts";
import type { BallotProposal, SaveEffect } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";

/** A round in which everything that a test does not care about has some value. */
export function aRound(changes: Partial<Round> = {}): Round {
  return {
    id: "round",
    slug: "omgangen",
    title: "Omgången",
    dnr: "SFN 2026/118",
    owner: "Samhälls- och fritidsnämnden",
    summary: "",
    purpose: "",
    notInfluenced: "",
    contact: { name: "", email: "", phone: "" },
    currency: { code: "SEK", decimals: 0 },
    schedule: {
      publishedAtMs: 0,
      informFromMs: 1,
      ideasFromMs: 2,
      reviewFromMs: 3,
      talkFromMs: 4,
      voteOpensAtMs: 5,
      voteClosesAtMs: 6,
      complaintsUntilMs: 7,
      decisionPlannedAtMs: 8,
      decidedAtMs: null,
    },
    potPlan: { kind: "fixed", cityWideKronor: 0, kronorByArea: {} },
    ballotRule: { kind: "approval", choices: 3 },
    countingRule: { kind: "greedy", minimumScore: 0 },
    savingsRule: { mode: "addition", minimumAnswers: 0 },
    eligibility: { minimumAge: 13, ageOn: "2026-06-01", areaChoice: "chosen", register: "roll" },
    keyHolding: { kind: "server" },
    outcomeRules: {
      default: { kind: "advisory" },
      spend: null,
      save: null,
      ground: { organ: "SFN", level: "nämnd", paragraph: "§ 41", on: "2026-01-20" },
    },
    ...changes,
  };
}

/** An area called by its id. */
export function anArea(id: string, entitled = 1000): Area {
  return {
    id,
    slug: id,
    name: id,
    kind: "district",
    parentId: null,
    polygon: [],
    population: entitled,
    entitled,
  };
}

const onBallot = {
  roundId: "round",
  summary: "",
  description: "",
  place: "",
  spot: null,
  picture: "bench",
  photo: null,
  proposerName: "",
  assessment: null,
  review: { outcome: "approved", reason: "" },
  submittedAtMs: 0,
  group: null,
  cannotWinWith: [] as readonly string[],
  hiddenReason: null,
} as const;

/** A spending proposal on the ballot; its id is its number. */
export function aSpend(id: string, areaId: string, costKronor: number): BallotProposal {
  const money = { kind: "spend", costKronor, yearlyCostKronor: null } as const;
  return { ...onBallot, id, number: id, areaId, title: id, kind: "spend", money };
}

/** A saving on the ballot; its id is its number. */
export function aSaving(
  id: string,
  areaId: string,
  effect: Partial<SaveEffect> & { yearlySavingKronor: number },
): BallotProposal {
  const money: SaveEffect = {
    kind: "save",
    oneOffCostKronor: 0,
    effectFrom: "2027-01-01",
    affects: "",
    consequences: { general: "", children: "", equality: "", accessibility: "" },
    legalDuty: false,
    staffNegotiation: false,
    alternative: "",
    ...effect,
  };
  return { ...onBallot, id, number: id, areaId, title: id, kind: "save", money };
}
