import { describe, expect, test } from "vitest";
import type { Area } from "#app/domain/area.ts";
import { extendsVote, lockedFields, refuseLockedChanges } from "#app/domain/freeze.ts";
import type { Round } from "#app/domain/round.ts";
import type { Schedule } from "#app/domain/schedule.ts";

const published = 1000;
const voteOpens = 6000;
const schedule: Schedule = {
  publishedAtMs: published,
  informFromMs: 2000,
  ideasFromMs: 3000,
  reviewFromMs: 4000,
  talkFromMs: 5000,
  voteOpensAtMs: voteOpens,
  voteClosesAtMs: 7000,
  complaintsUntilMs: 8000,
  decisionPlannedAtMs: 9000,
  decidedAtMs: null,
};
const ground = { organ: "Nämnden", level: "nämnd", paragraph: "§ 41", on: "2025-11-20" } as const;
const round: Round = {
  id: "r1",
  slug: "omgang",
  title: "Omgången",
  dnr: "SFN 2026/118",
  owner: "Nämnden",
  summary: "Kort",
  purpose: "Syfte",
  notInfluenced: "Skatten",
  contact: { name: "Anna", email: "anna@example.org", phone: "1" },
  currency: { code: "SEK", decimals: 0 },
  schedule,
  potPlan: { kind: "fixed", cityWideKronor: 0, kronorByArea: { a: 100 } },
  ballotRule: { kind: "approval", choices: 3 },
  countingRule: { kind: "greedy", minimumScore: 40 },
  savingsRule: { mode: "addition", minimumAnswers: 0 },
  eligibility: { minimumAge: 12, ageOn: "2026-05-25", areaChoice: "chosen", register: "roll" },
  keyHolding: { kind: "server" },
  outcomeRules: { default: { kind: "advisory" }, spend: null, save: null, ground },
};
const area: Area = {
  id: "a",
  slug: "a",
  name: "A",
  kind: "town",
  parentId: null,
  polygon: [[17, 62]],
  population: 10,
  entitled: 9,
};

/** Every field of the round, with a value that differs only a little from what it was. */
const changed: Omit<Round, "schedule"> & { areas: readonly Area[] } = {
  id: "r2",
  slug: "omgangen",
  title: "Omgången!",
  dnr: "SFN 2026/119",
  owner: "Styrelsen",
  summary: "Kortare",
  purpose: "Syftet",
  notInfluenced: "Skatterna",
  contact: { ...round.contact, phone: "2" },
  currency: { code: "SEK", decimals: 2 },
  potPlan: { kind: "fixed", cityWideKronor: 0, kronorByArea: { a: 101 } },
  ballotRule: { kind: "approval", choices: 4 },
  countingRule: { kind: "greedy", minimumScore: 39 },
  savingsRule: { mode: "addition", minimumAnswers: 1 },
  eligibility: { ...round.eligibility, ageOn: "2026-05-26" },
  keyHolding: { kind: "trustees", threshold: 2, trustees: ["Bo", "Eva", "Ali"] },
  outcomeRules: { ...round.outcomeRules, ground: { ...ground, paragraph: "§ 42" } },
  areas: [{ ...area, polygon: [[17, 62.0001]] }],
};
type Field = keyof typeof changed;

/** What the house promises: which fields are locked when. Those not named stay open. */
const fromPublication: readonly Field[] = ["id", "slug", "outcomeRules", "keyHolding"];
const fromVoting: readonly Field[] = [
  "areas",
  "currency",
  "potPlan",
  "ballotRule",
  "countingRule",
  "savingsRule",
  "eligibility",
];

function refusal(field: Field, nowMs: number, before = round) {
  const { areas, ...fields } = changed;
  const after = field === "areas" ? before : { ...before, [field]: fields[field] };
  const areasAfter = field === "areas" ? areas : [area];
  return refuseLockedChanges(before, after, [area], areasAfter, nowMs);
}

function moveRefusal(move: Partial<Schedule>, nowMs: number, from: Partial<Schedule> = {}) {
  const before = { ...round, schedule: { ...schedule, ...from } };
  const after = { ...before, schedule: { ...before.schedule, ...move } };
  return refuseLockedChanges(before, after, [area], [area], nowMs).map(
    ({ key, field }) => `${field}: ${key}`,
  );
}

describe.each(Object.keys(changed) as Field[])("the field %s of a round", (field) => {
  const key = fromPublication.includes(field)
    ? "lockedAtPublication"
    : fromVoting.includes(field)
      ? "lockedAtVoting"
      : null;

  test("around publication", () => {
    const locked = key === "lockedAtPublication" ? [{ key, field }] : [];
    expect(refusal(field, published - 1)).toEqual([]);
    expect(refusal(field, published)).toEqual(locked);
    expect(refusal(field, published + 1)).toEqual(locked);
  });

  test("around the opening of the vote, and long after", () => {
    const before = key === "lockedAtPublication" ? [{ key, field }] : [];
    const locked = key === null ? [] : [{ key, field }];
    expect(refusal(field, voteOpens - 1)).toEqual(before);
    expect(refusal(field, voteOpens)).toEqual(locked);
    expect(refusal(field, voteOpens + 1)).toEqual(locked);
    expect(refusal(field, 1e12)).toEqual(locked);
  });

  test("in a round that was never published", () => {
    const draft = { ...round, schedule: { ...schedule, publishedAtMs: null } };
    for (const nowMs of [published, voteOpens, 1e12]) {
      expect(refusal(field, nowMs, draft)).toEqual([]);
    }
  });

  test("the form is told exactly what the refusal would say", () => {
    for (const nowMs of [published - 1, published, voteOpens - 1, voteOpens, 1e12]) {
      expect(lockedFields(round, nowMs).includes(field)).toBe(refusal(field, nowMs).length > 0);
    }
  });
});

describe("the instants of a round", () => {
  const instants = [
    ["informFromMs", "lockedAtPublication"],
    ["ideasFromMs", "lockedAtPublication"],
    ["reviewFromMs", "lockedAtPublication"],
    ["talkFromMs", "lockedAtPublication"],
    ["voteOpensAtMs", "lockedAtVoting"],
    ["voteClosesAtMs", "lockedAtVoting"],
    ["complaintsUntilMs", "lockedAtVoting"],
  ] as const;

  test.each(instants)("%s can be moved until it has come, to any instant ahead", (name, key) => {
    const ms = schedule[name];
    expect(moveRefusal({ [name]: ms + 10 }, ms - 1)).toEqual([]);
    expect(moveRefusal({ [name]: ms + 10 }, ms)).toEqual([`schedule.${name}: ${key}`]);
    expect(moveRefusal({ [name]: ms + 10 }, ms + 1)).toEqual([`schedule.${name}: ${key}`]);
  });

  test.each(instants)("%s of a published round is never moved into the past", (name) => {
    const nowMs = Math.min(schedule[name], voteOpens) - 100;
    expect(moveRefusal({ [name]: nowMs + 1 }, nowMs)).toEqual([]);
    expect(moveRefusal({ [name]: nowMs }, nowMs)).toEqual([`schedule.${name}: dateBefore`]);
    expect(moveRefusal({ [name]: nowMs - 1 }, nowMs)).toEqual([`schedule.${name}: dateBefore`]);
  });

  test.each(["voteClosesAtMs", "complaintsUntilMs"] as const)(
    "%s is only moved later once voting has opened",
    (name) => {
      const ms = schedule[name];
      expect(moveRefusal({ [name]: ms - 1 }, voteOpens - 1)).toEqual([]);
      expect(moveRefusal({ [name]: ms - 1 }, voteOpens)).toEqual([`schedule.${name}: onlyLater`]);
      expect(moveRefusal({ [name]: ms + 1 }, voteOpens)).toEqual([]);
      expect(moveRefusal({ [name]: ms + 1 }, ms)).toEqual([`schedule.${name}: lockedAtVoting`]);
      const moved = { ...schedule, [name]: ms + 1 };
      expect(extendsVote(schedule, moved, voteOpens - 1)).toBe(false);
      expect(extendsVote(schedule, moved, voteOpens)).toBe(true);
      expect(extendsVote(schedule, schedule, voteOpens)).toBe(false);
    },
  );

  test("a published round is not made a draft again, nor published at another time", () => {
    const refused = ["schedule.publishedAtMs: lockedAtPublication"];
    expect(moveRefusal({ publishedAtMs: null }, published)).toEqual(refused);
    expect(moveRefusal({ publishedAtMs: 1e12 }, 6500)).toEqual(refused);
    expect(moveRefusal({ publishedAtMs: null }, published - 1)).toEqual([]);
  });

  test("a round not yet published has all its instants free", () => {
    const draft = { publishedAtMs: null };
    expect(moveRefusal({ voteOpensAtMs: 1, publishedAtMs: 6500 }, 6500, draft)).toEqual([]);
  });

  test("moving the opening of the vote does not loosen what it had locked", () => {
    const after = {
      ...round,
      potPlan: changed.potPlan,
      schedule: { ...schedule, voteOpensAtMs: 1e12 },
    };
    expect(refuseLockedChanges(round, after, [area], [area], voteOpens)).toEqual([
      { key: "lockedAtVoting", field: "potPlan" },
      { key: "lockedAtVoting", field: "schedule.voteOpensAtMs" },
    ]);
  });

  test("the planned meeting can be moved until the nämnd has decided", () => {
    const move = { decisionPlannedAtMs: 20_000 };
    expect(moveRefusal(move, 10_000)).toEqual([]);
    expect(moveRefusal(move, 10_000, { decidedAtMs: 9500 })).toEqual([
      "schedule.decisionPlannedAtMs: lockedAtVoting",
    ]);
  });

  test("the decision is recorded once and then stands", () => {
    expect(moveRefusal({ decidedAtMs: 9500 }, 9500)).toEqual([]);
    expect(moveRefusal({ decidedAtMs: null }, 9501, { decidedAtMs: 9500 })).toEqual([
      "schedule.decidedAtMs: lockedAtVoting",
    ]);
  });

  test("saving a form that changes nothing is never refused", () => {
    for (const nowMs of [0, published, voteOpens, 1e12]) {
      const copy = structuredClone(round);
      expect(refuseLockedChanges(round, copy, [area], [structuredClone(area)], nowMs)).toEqual([]);
    }
  });

  test("the form is told which instants have passed", () => {
    const shown = lockedFields(round, 6500).filter((field) => field.startsWith("schedule."));
    expect(shown).toEqual([
      "schedule.publishedAtMs",
      "schedule.informFromMs",
      "schedule.ideasFromMs",
      "schedule.reviewFromMs",
      "schedule.talkFromMs",
      "schedule.voteOpensAtMs",
    ]);
  });
});
