import { randomInt } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { votersIn } from "#app/domain/election.ts";
import { electionOfFile } from "#app/domain/pabulib/election-of-file.ts";
import type { PabulibFault } from "#app/domain/pabulib/fault.ts";
import { parsePabulib } from "#app/domain/pabulib/parse.ts";
import { readSavings } from "#app/domain/pabulib/read-savings.ts";
import { countBy } from "#app/domain/rules/index.ts";
import { lotOf } from "../rules/elections.ts";
import { metaWith, pb } from "./a-file.ts";

/** How often a file is damaged: some times in every run, many times on request. */
const mutations = Number(process.env.EXACT_MUTATIONS ?? 400);
const seed = randomInt(2 ** 31 - 1);

/** A good file with everything in it that a reader must understand. */
const good = pb({
  meta: metaWith({
    vote_type: "cumulative",
    num_votes: "6",
    budget: "100,5",
    comment: "#1: a; b",
    savings: "S1:30,S2:-15",
    count_rule: "greedy",
    min_project_score_threshold: "0.5",
    lot_seed: "seed",
  }),
  projects: [
    "project_id;cost;name;group;incompatible;lot_id",
    'A;60.5;"Park; ""Ek""";Torg;;a',
    "B/1;40;Beta;;C;b",
    "C;30;Gamma;Torg;;c",
  ],
  votes: [
    "voter_id;vote;points;savings;age",
    "1;A,B/1;2,1;S1:yes;33",
    "2;C;0.5;S1:no,S2:yes;",
    "3;;;;40-59",
    "4;B/1,C;1,1;S2:no;",
    "5;A;3;S1:yes;18",
    "6;C,A,B/1;1,1,1;;",
  ],
});

/** What came of a text: how many votes were counted, or the fault. */
function countedOrTold(text: string): { votes: number } | { fault: PabulibFault } {
  const reading = parsePabulib(text);
  if ("fault" in reading) return reading;
  const { file } = reading;
  const read = readSavings(text, file);
  if ("fault" in read) return read;
  const election = electionOfFile(file);
  const count = countBy({ kind: "greedy", minimumScore: 0 }, election, lotOf(election));
  expect(count.steps.map(({ candidateId }) => candidateId).sort()).toEqual(
    file.projects.map(({ id }) => id).sort(),
  );
  expect(votersIn(election)).toBe(file.votes);
  for (const { yes, no, abstain } of read.savings?.tallies.values() ?? []) {
    expect(yes + no + abstain).toBe(file.votes);
  }
  return { votes: file.votes };
}

/**
 * How many votes a text holds, told without the reader: its lines after VOTES and the header, and
 * none that is blank. Null where quotes may hide a line's end.
 */
function votesIn(text: string): number | null {
  const lines = text.split(/\r?\n/);
  const title = lines.findIndex((line) => line.trim() === "VOTES");
  const rows = lines.slice(title + 1).filter((line) => line.trim() !== "");
  return rows.some((line) => line.includes('"')) ? null : rows.length - 1;
}

/** Holds that a text is counted with every vote in it, or refused with a place and a reason. */
function holds(text: string): "counted" | "told" {
  const outcome = countedOrTold(text);
  if ("votes" in outcome) {
    expect(outcome.votes).toBe(votesIn(text) ?? outcome.votes);
    return "counted";
  }
  const { line, expected } = outcome.fault;
  expect(line).toBeGreaterThanOrEqual(1);
  expect(line).toBeLessThanOrEqual(text.split("\n").length + 1);
  expect(expected).not.toBe("");
  return "told";
}

const lines = good.split("\n");
const at = fc.nat(lines.length - 1);
const cell = fc.constantFrom(
  "",
  "-1",
  "x",
  "0",
  '"',
  ";",
  ",",
  "META",
  "1e9",
  "S1:yes",
  "9".repeat(30),
);

/** Ways to damage a text, each of which leaves it about as long as it was. */
const damaged: fc.Arbitrary<string> = fc.oneof(
  at.map((lost) => lines.toSpliced(lost, 1).join("\n")),
  at.map((twice) => lines.toSpliced(twice, 0, lines[twice] ?? "").join("\n")),
  fc.tuple(at, at).map(([one, other]) =>
    lines
      .with(one, lines[other] ?? "")
      .with(other, lines[one] ?? "")
      .join("\n"),
  ),
  fc.tuple(at, fc.nat(4), cell).map(([line, place, said]) => {
    const cells = (lines[line] ?? "").split(";").toSpliced(place, 1, said);
    return lines.with(line, cells.join(";")).join("\n");
  }),
  fc
    .tuple(at, fc.nat(4))
    .map(([line, lost]) =>
      lines.with(line, (lines[line] ?? "").split(";").toSpliced(lost, 1).join(";")).join("\n"),
    ),
  fc
    .tuple(fc.nat(good.length - 1), fc.string({ maxLength: 1, unit: "binary" }))
    .map(([place, letter]) => good.slice(0, place) + letter + good.slice(place + 1)),
);

describe("A file that has been damaged", () => {
  test("was good before", () => {
    expect(countedOrTold(good)).toEqual({ votes: 6 });
    expect(votesIn(good)).toBe(6);
  });

  test("is counted with every vote in it or refused with a line and a reason, 200 times", () => {
    const came = { counted: 0, told: 0 };
    for (const text of fc.sample(damaged, { numRuns: 200, seed: 2026 })) came[holds(text)] += 1;
    expect(came.counted + came.told).toBe(200);
    expect(Math.min(came.counted, came.told)).toBeGreaterThan(20);
  });

  test(`is so whatever is drawn, ${mutations} times with the seed ${seed}`, () => {
    fc.assert(
      fc.property(damaged, (text) => void holds(text)),
      { seed, numRuns: mutations },
    );
  });
});

describe("A text made to keep a reader busy", () => {
  const size = 2_000_000;
  const listed = pb({
    votes: ["voter_id;vote", `1;${"A,".repeat(size / 2)}A`, "2;B", "3;", "4;B"],
  });

  // A reader that looked at every letter once for each other letter would not come to an end.
  test.each([
    ["nothing but quotes", '"'.repeat(size)],
    ["quoted quotes", `META\nkey;value\n"${'""'.repeat(size / 2)}`],
    ["nothing but semicolons", ";".repeat(size)],
    ["nothing but line ends", "\n".repeat(size)],
    ["line ends in quotes", `META\nkey;value\na;"${"\n".repeat(size)}"\n`],
    ["a value without an end", `${good}7;${"A,".repeat(size / 2)}`],
    ["one project listed a million times", listed],
    ["digits without an end", good.replace("60.5", "6".repeat(size))],
    ["answers without an end", good.replace("S1:yes;33", `${"S1:yes,".repeat(size / 8)};33`)],
  ])("is answered: %s", (_, text) => {
    expect(text.length).toBeGreaterThan(size / 2);
    holds(text);
  });
});

describe("The savings in a file", () => {
  const votes = (answers: string) =>
    pb({
      meta: metaWith({ num_votes: "2", savings: "S1:30,S2:-15" }),
      votes: ["voter_id;vote;savings", `1;A;${answers}`, "2;B;S1:no"],
    });

  test("are counted from the answers, and who did not answer abstained", () => {
    const text = votes("S1:yes, S2:abstain");
    const reading = parsePabulib(text);
    if ("fault" in reading) throw new Error(reading.fault.expected);
    const read = readSavings(text, reading.file);
    if ("fault" in read) throw new Error(read.fault.expected);
    expect([...(read.savings?.firstYear ?? [])]).toEqual([
      ["S1", 30],
      ["S2", -15],
    ]);
    expect([...(read.savings?.tallies ?? [])]).toEqual([
      ["S1", { yes: 1, no: 1, abstain: 0 }],
      ["S2", { yes: 0, no: 0, abstain: 2 }],
    ]);
  });

  test.each([
    ["S3:yes", "the id of a saving in META", "S3"],
    ["S1:kanske", "one of yes, no, abstain", "kanske"],
    ["S1:yes,S1:no", "one answer for each saving", "S1"],
    ["S1", "a saving, a colon and a value", "S1"],
  ])("are refused where an answer is %s", (answers, expected, found) => {
    const outcome = countedOrTold(votes(answers));
    expect(outcome).toEqual({ fault: { line: 17, column: "savings", expected, found } });
  });

  test("are refused where there is no column for the answers", () => {
    const text = pb({ meta: metaWith({ savings: "S1:30" }) });
    expect(countedOrTold(text)).toMatchObject({
      fault: { line: 16, expected: "a header with a column savings" },
    });
  });

  test.each(["S1:many", "S1", "S1:5,S1:6", "S1:0.5"])("are refused where META says %s", (said) => {
    const text = pb({
      meta: metaWith({ savings: said }),
      votes: ["voter_id;vote;savings", "1;A;", "2;B;", "3;;", "4;A;"],
    });
    expect(countedOrTold(text)).toMatchObject({ fault: { line: 9, column: "value" } });
  });
});
