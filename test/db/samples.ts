import type { Area } from "#app/domain/area.ts";
import type { Ballot } from "#app/domain/ballots/ballot-type.ts";
import type { Person } from "#app/domain/person.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import type { Round, RoundWithAreas } from "#app/domain/round.ts";

const day = 24 * 60 * 60 * 1000;
/** 2026-03-01 12:00 UTC: what the samples count from. */
export const startMs = Date.parse("2026-03-01T12:00:00Z");

export const round: Round = {
  id: "r-1",
  slug: "norr-2026",
  title: "Norr bestämmer 2026",
  dnr: "SFN 2026/7",
  owner: "Fritidsnämnden",
  summary: "Två delar bestämmer över 300 000 kr.",
  purpose: "De som bor här vet vad som fattas.",
  notInfluenced: "Statens vägar\nBeslut om enskilda",
  contact: { name: "Eva Ek", email: "eva@norr.example", phone: "0900-10 00" },
  currency: { code: "SEK", decimals: 0 },
  schedule: {
    publishedAtMs: startMs,
    informFromMs: startMs + day,
    ideasFromMs: startMs + 2 * day,
    reviewFromMs: startMs + 30 * day,
    talkFromMs: startMs + 60 * day,
    voteOpensAtMs: startMs + 80 * day,
    voteClosesAtMs: startMs + 100 * day,
    complaintsUntilMs: startMs + 102 * day,
    decisionPlannedAtMs: startMs + 120 * day,
    decidedAtMs: null,
  },
  potPlan: { kind: "fixed", cityWideKronor: 0, kronorByArea: { "a-1": 100_000, "a-2": 200_000 } },
  ballotRule: { kind: "approval", choices: 3 },
  countingRule: { kind: "greedy", minimumScore: 5 },
  savingsRule: { mode: "addition", minimumAnswers: 10 },
  eligibility: { minimumAge: 13, ageOn: "2026-12-31", areaChoice: "home", register: "roll" },
  keyHolding: { kind: "server" },
  outcomeRules: {
    default: { kind: "advisory" },
    spend: {
      kind: "binding-when",
      conditions: [
        { kind: "turnout", atLeastPercent: 7.5 },
        { kind: "ballots", atLeast: 300 },
      ],
    },
    save: null,
    ground: { organ: "Fritidsnämnden", level: "nämnd", paragraph: "§ 14", on: "2026-02-10" },
  },
};

const town: Area = {
  id: "a-1",
  slug: "tatorten",
  name: "Tätorten",
  kind: "town",
  parentId: null,
  polygon: [
    [17.1, 62.5],
    [17.2, 62.5],
    [17.2, 62.6],
    [17.1, 62.5],
  ],
  population: 4200,
  entitled: 3600,
};

const village: Area = {
  ...town,
  id: "a-2",
  slug: "byn",
  name: "Byn",
  kind: "village",
  parentId: "a-1",
  polygon: [],
};

export const areas: readonly [Area, Area] = [town, village];
export const sample: RoundWithAreas = { round, areas };

/** The same round, but its voters declare where they live: none of them need stand on a roll. */
export function withoutRoll(found: RoundWithAreas): RoundWithAreas {
  const eligibility = { ...found.round.eligibility, register: "self-declared" } as const;
  return { ...found, round: { ...found.round, eligibility } };
}

export const bench: Proposal = {
  id: "p-1",
  roundId: "r-1",
  number: "N1",
  areaId: "a-1",
  title: "Bänkar vid ån",
  summary: "Tio bänkar där man kan vila.",
  description: "Bänkarna ställs med utsikt över vattnet.",
  place: "Åpromenaden",
  spot: null,
  picture: "bench",
  photo: null,
  money: { kind: "spend", costKronor: 80_000, yearlyCostKronor: 2_000 },
  kind: "spend",
  proposerName: "Invånare i Tätorten",
  assessment: {
    text: "Kan byggas på kommunens mark.",
    officerName: "Eva Ek",
    on: "2026-04-20",
    assumptions: "Pris från förra året.",
  },
  review: { outcome: "approved", reason: "Uppfyller villkoren." },
  submittedAtMs: startMs + 3 * day,
  group: null,
  cannotWinWith: [],
  hiddenReason: null,
};

export const saving: Proposal = {
  ...bench,
  id: "p-2",
  number: "N2",
  title: "Släck skyltarna på natten",
  summary: "Skyltar lyser i onödan.",
  description: "Elen kostar mer än den ger.",
  place: "Torget",
  spot: null,
  picture: "saving",
  photo: null,
  kind: "save",
  money: {
    kind: "save",
    yearlySavingKronor: 30_000,
    oneOffCostKronor: 5_000,
    effectFrom: "2027-01-01",
    affects: "De som går hem sent",
    consequences: { general: "Mörkare", children: "Inga", equality: "Små", accessibility: "Små" },
    legalDuty: false,
    staffNegotiation: true,
    alternative: "Dimma ljuset",
  },
};

export const idea: Proposal = {
  ...bench,
  id: "p-3",
  number: null,
  areaId: "a-2",
  title: "Äventyrsbana",
  summary: "En bana i skogen.",
  description: "Rep, stockar och 100 % lek.",
  place: "Skogen",
  spot: null,
  picture: "sport",
  photo: null,
  money: null,
  assessment: null,
  review: { outcome: "waiting" },
};

export const resident: Person = {
  id: "u-1",
  name: "Åsa Öst",
  role: "resident",
  title: null,
  homeArea: "tatorten",
  bornOn: "1980-05-05",
};

export const officer: Person = {
  id: "u-2",
  name: "Eva Ek",
  role: "officer",
  title: "handläggare park och gata",
  homeArea: null,
  bornOn: null,
};

export const choice: Ballot = { areaId: "a-1", scores: { "p-1": 1 }, savings: { "p-2": "yes" } };
