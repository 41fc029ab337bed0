import type { Area } from "../area.ts";
import { instantOf } from "../local-time.ts";
import type { Picture, Proposal } from "../proposal.ts";
import type { Round } from "../round.ts";
import type { CountingRule } from "../rules/voting-rule.ts";
import type { Schedule } from "../schedule.ts";
import type { PabulibFile, PabulibProject } from "./parse.ts";

/** An imported election as a round of its own: one area, its pot and its proposals. */
export interface ImportedRound {
  round: Round;
  areas: readonly [Area];
  proposals: readonly Proposal[];
}

const DAY_MS = 86_400_000;

/** The drawing that suits a project's category, in the words the files use. */
const drawings: Readonly<Record<string, Picture>> = {
  sport: "sport",
  education: "learning",
  culture: "culture",
  health: "safety",
  welfare: "bench",
  "public space": "bench",
  "public transit and roads": "path",
  "urban greenery": "trees",
  "environmental protection": "trees",
};

const mostVotesFirst: CountingRule = { kind: "greedy", minimumScore: 0 };

/**
 * Makes a closed round of an election read from a file, under the address `slug`. Its money stays
 * in the file's own currency, and its result is advisory: no nämnd has decided anything about it.
 * `nowMs` stands in for dates the file does not tell, and no page shows them then. Nor does any
 * page show who may vote, a phase or a decision: no file tells them.
 */
export function roundOfFile(
  file: PabulibFile,
  slug: string,
  nowMs: number,
  countingRule: CountingRule = mostVotesFirst,
): ImportedRound {
  const told = (key: string) => file.meta.get(key)?.trim() ?? "";
  const id = `import-${slug}`;
  const place = [told("unit"), told("district") || told("subunit")].filter(Boolean).join(", ");
  const area: Area = {
    id: `${id}-area`,
    slug: "hela",
    name: place || told("country") || slug,
    kind: "municipality",
    parentId: null,
    polygon: [],
    population: 0,
    entitled: 0,
  };
  const schedule = scheduleOf(told("date_begin"), told("date_end"), nowMs);
  const round: Round = {
    id,
    slug,
    title: [place, told("instance")].filter(Boolean).join(" ") || slug,
    dnr: "",
    owner: told("unit") || "–",
    summary: told("description"),
    purpose: "",
    notInfluenced: "",
    contact: { name: "", email: "", phone: "" },
    currency: { code: told("currency") || "¤", decimals: file.moneyDecimals },
    schedule,
    potPlan: { kind: "fixed", cityWideKronor: 0, kronorByArea: { [area.id]: file.budget } },
    ballotRule: {
      kind: "imported",
      voteType: file.voteType,
      scoreDecimals: file.scoreDecimals,
      ...(tellsDay(told("date_begin")) && tellsDay(told("date_end")) ? {} : { daysUnknown: true }),
    },
    countingRule,
    savingsRule: { mode: "list", minimumAnswers: 0 },
    eligibility: { minimumAge: 0, ageOn: "2000-01-01", areaChoice: "home", register: "roll" },
    keyHolding: { kind: "server" },
    outcomeRules: {
      default: { kind: "advisory" },
      spend: null,
      save: null,
      ground: { organ: "", level: "nämnd", paragraph: "", on: "" },
    },
  };
  const rivals = rivalsIn(file, id);
  const proposals = file.projects.map((project) => ({
    ...proposalOf(project, round, area),
    cannotWinWith: rivals.get(project.id) ?? [],
  }));
  return { round, areas: [area], proposals };
}

function proposalOf(project: PabulibProject, round: Round, area: Area): Proposal {
  const told = (column: string) => project.cells.get(column)?.trim() ?? "";
  const [category = ""] = told("category").toLowerCase().split(",");
  return {
    id: importedId(round.id, project.id),
    roundId: round.id,
    number: project.id,
    areaId: area.id,
    title: project.name,
    summary: told("category").replaceAll(",", ", "),
    description: told("description") || project.name,
    spot: null,
    place: told("neighborhood") || told("district") || area.name,
    picture: drawings[category] ?? "bench",
    photo: null,
    money: { kind: "spend", costKronor: project.cost, yearlyCostKronor: null },
    kind: "spend",
    proposerName: told("proposer"),
    assessment: null,
    review: { outcome: "approved", reason: "" },
    submittedAtMs: round.schedule.ideasFromMs,
    group: project.group ?? null,
    cannotWinWith: [],
    hiddenReason: null,
  };
}

/** Project id -> the proposals it cannot win together with, by their ids in the installation. */
function rivalsIn({ incompatible }: PabulibFile, roundId: string): Map<string, string[]> {
  const rivals = new Map<string, string[]>();
  const join = (id: string, other: string) =>
    rivals.set(id, [...(rivals.get(id) ?? []), importedId(roundId, other)].sort());
  for (const [one, other] of incompatible) {
    join(one, other);
    join(other, one);
  }
  return rivals;
}

/** What a project of a file is called among all proposals of an installation. */
export function importedId(roundId: string, projectId: string): string {
  return `${roundId}-${projectId}`;
}

function scheduleOf(begin: string, end: string, nowMs: number): Schedule {
  const lastDayMs = dayMs(end, "12-31") ?? nowMs - 3 * DAY_MS;
  const opensAtMs = Math.min(dayMs(begin, "01-01") ?? lastDayMs, lastDayMs);
  const closesAtMs = lastDayMs + DAY_MS;
  return {
    publishedAtMs: opensAtMs,
    informFromMs: opensAtMs,
    ideasFromMs: opensAtMs,
    reviewFromMs: opensAtMs,
    talkFromMs: opensAtMs,
    voteOpensAtMs: opensAtMs,
    voteClosesAtMs: closesAtMs,
    complaintsUntilMs: closesAtMs,
    decisionPlannedAtMs: closesAtMs,
    decidedAtMs: null,
  };
}

/** True for a whole day, such as 15.10.2019; false for a year alone. */
function tellsDay(written: string): boolean {
  return written.includes(".") && dayMs(written, "01-01") !== null;
}

/** Midnight of a day written `dd.mm.yyyy`, or of `monthDay` in a year written alone. */
function dayMs(written: string, monthDay: string): number | null {
  const [, day, month, year] = /^(?:(\d\d)\.(\d\d)\.)?(\d{4})$/.exec(written) ?? [];
  if (!year) return null;
  const instant = instantOf(`${year}-${day ? `${month}-${day}` : monthDay}T00:00`);
  return "ms" in instant ? instant.ms : null;
}
