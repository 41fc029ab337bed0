import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { faultSentence } from "#app/domain/pabulib/fault.ts";
import { parsePabulib } from "#app/domain/pabulib/parse.ts";
import { metaWith, parts, pb } from "./a-file.ts";

/** The fault in a text as "line: expected ..."; null when there is none. */
function fault(text: string): string | null {
  const reading = parsePabulib(text);
  return "fault" in reading ? `${reading.fault.line}: ${faultSentence(reading.fault)}` : null;
}

function without(key: string): Record<string, string> {
  return Object.fromEntries(Object.entries(parts.meta).filter(([name]) => name !== key));
}

const cumulative = metaWith({ vote_type: "cumulative", num_votes: "1" });
const points = (vote: string) => pb({ meta: cumulative, votes: ["voter_id;vote;points", vote] });
const votes = (...rows: string[]) => pb({ votes: ["voter_id;vote", ...rows] });
const projects = (...rows: string[]) => pb({ projects: ["project_id;cost", ...rows] });
const three = (cost: string) => projects("A;60", `B;${cost}`, "C;30");

test("The file that the faulty ones are made from has no fault", () => {
  expect(fault(pb())).toBeNull();
});

/** A file that names its own rule, with what else it tells of the count. */
const own = (meta: Record<string, string>, ...rows: string[]) =>
  pb({
    meta: metaWith({ count_rule: "greedy", ...meta }),
    projects: ["project_id;cost;incompatible;lot_id", ...rows],
  });
const sound = ["A;60;B;a", "B;40;;b", "C;30;;c"] as const;

test("A file that tells all about its count has no fault", () => {
  expect(fault(own({ lot_seed: "s", savings_rule: "target" }, ...sound))).toBeNull();
});

test.each<[string, string, string]>([
  ["a rule there is not", own({ count_rule: "magic" }, ...sound), "9: expected the name of a rule"],
  ["half a step", own({ count_add1_step: "0.5" }, ...sound), "10: expected a whole number of 1"],
  [
    "a lowest score in words",
    own({ min_project_score_threshold: "some" }, ...sound),
    "10: expected a number of 0 or more",
  ],
  ["an unknown mode", own({ savings_rule: "both" }, ...sound), "10: expected one of addition"],
  [
    "a pair with none",
    own({}, "A;60;X;a", ...sound.slice(1)),
    '12: expected ids of other projects, found "X"',
  ],
  ["a pair with itself", own({}, "A;60;A;a", ...sound.slice(1)), "12: expected ids of other"],
  [
    "a lot drawn with one id twice",
    own({ lot_seed: "s" }, "A;60;;b", ...sound.slice(1)),
    "14: expected an id of its own",
  ],
  [
    "a lot drawn without an id",
    own({ lot_seed: "s" }, "A;60;;", ...sound.slice(1)),
    "13: expected an id of its own",
  ],
  ["an empty text", "", "1: expected the section META"],
  ["no file of this kind", "<html>", '1: expected the section META, found "<html>"'],
  ["no header", "META\nbudget;5\n", '2: expected the header key;value, found "budget;5"'],
  ["only META", "META\nkey;value\nbudget;5\n", "4: expected the section PROJECTS"],
  ["a key without value", "META\nkey;value\nbudget\n", "3: expected a key and a value"],
  ["a key twice", pb().replace("rule;", "budget;"), '8: expected each key once, found "budget"'],
  ["no budget", pb({ meta: without("budget") }), "8: expected the key budget"],
  ["no vote type", pb({ meta: without("vote_type") }), "8: expected the key vote_type"],
  ["a wrong vote type", pb({ meta: metaWith({ vote_type: "x" }) }), "7: expected vote_type to be"],
  ["a budget in words", pb({ meta: metaWith({ budget: "much" }) }), "6: expected a number of 0 or"],
  ["a negative budget", pb({ meta: metaWith({ budget: "-5" }) }), "6: expected a number of 0 or"],
  ["half a vote", pb({ meta: metaWith({ num_votes: "4.5" }) }), "5: expected a whole number"],
  ["too few votes", pb({ meta: metaWith({ num_votes: "9" }) }), "5: expected num_votes to be 4"],
  [
    "too few projects",
    pb({ meta: metaWith({ num_projects: "9" }) }),
    "4: expected num_projects to",
  ],
  ["no VOTES", pb().split("VOTES")[0] ?? "", "14: expected the section VOTES"],
  ["sections turned", pb().replace("VOTES", "META"), "14: expected more rows or the section"],
  ["a second VOTES", `${pb()}VOTES\n`, "20: expected more rows or the end"],
  ["no cost column", pb().replace("id;cost", "id;price"), "10: expected a header with a column"],
  ["a column twice", pb().replace("cost;name", "cost;cost"), "10: expected each column name once"],
  ["no vote column", pb().replace("voter_id;vote", "voter_id;x"), "15: expected a header with a"],
  [
    "no points column",
    pb({ meta: metaWith({ vote_type: "scoring" }) }),
    "15: expected a header with",
  ],
  ["a project twice", projects("A;60", "B;40", "A;30"), "13: expected each project once"],
  ["a project without id", projects("A;60", ";40", "C;30"), "12: expected a project id"],
  ["a cost in words", three("cheap"), '12: expected a cost of 0 or more, found "cheap"'],
  ["a negative cost", three("-40"), '12: expected a cost of 0 or more, found "-40"'],
  ["no cost", three(""), "12: expected a cost of 0 or more"],
  ["a cost with an exponent", three("4e1"), "12: expected a cost of 0 or more"],
  ["a cost too long", three("9".repeat(40)), "12: expected a cost of 0 or more"],
  ["costs too far apart", three("0.000000000000001"), "6: expected a number that stays exact"],
  ["a cell too few", projects("A;60", "B", "C;30"), "12: expected 2 cells"],
  ["a cell too many", projects("A;60", "B;40;x", "C;30"), "12: expected 2 cells"],
  ["a cut row", votes("1;A", "2;B", "3;A", "4"), "19: expected 2 cells"],
  ["a vote for nothing known", votes("1;A", "2;B,X", "3;", "4;A"), "17: expected the id of a"],
  ["a comma too many", votes("1;A,", "2;B", "3;", "4;A"), "16: expected the id of a project"],
  [
    "too few points",
    points("1;A,B;3"),
    '16: expected 2 points, one for each project of the vote, found "1"',
  ],
  ["points for nobody", points("1;;3"), "16: expected 0 points"],
  ["points in words", points("1;A;three"), "16: expected a number of 0 or more as points"],
  ["negative points", points("1;A;-3"), "16: expected a number of 0 or more as points"],
  [
    "points past exactness",
    points(`1;A,A;${"9007199254740991,".repeat(2).slice(0, -1)}`),
    "16: expected points that can be added",
  ],
  ["an open quote", pb().replace("Alpha", '"Alpha'), "11: expected a closing quote"],
  ["text after a quote", pb().replace("Alpha", '"Al"pha'), "11: expected a semicolon or the end"],
])("%s is told with its line and what was expected", (_, text, told) => {
  expect(fault(text)?.slice(0, told.length)).toBe(told);
});

test("The sums of all ballots are kept exact too", () => {
  const vote = "A;9007199254740991";
  const text = pb({
    meta: metaWith({ vote_type: "cumulative", num_votes: "2" }),
    votes: ["voter_id;vote;points", `1;${vote}`, `2;${vote}`],
  });
  expect(fault(text)).toMatch(/^16: expected scores whose sum stays exact/);
});

test("A fault names the column and shortens what was found", () => {
  const told = fault(three("x".repeat(200)));
  expect(told).toMatch(/found "x{59}…" \(column cost\)$/);
});

/** A good file with quotes, points, decimals and optional columns, to be damaged. */
const good = pb({
  meta: metaWith({ vote_type: "cumulative", num_votes: "3", budget: "100,5", comment: "a; b" }),
  projects: ["project_id;cost;name", 'A;60.5;"Park; ""Ek"""', "B/1;40;Beta", "C;30;Gamma"],
  votes: ["voter_id;vote;points;age", "1;A,B/1;2,1;33", "2;C;0.5;", "3;;;40-59"],
});

/** Whatever was done to a file: it is read, or the fault has a line in it and a reason. */
function readOrTold(text: string): void {
  const reading = parsePabulib(text);
  if ("file" in reading) {
    expect(reading.file.votes).toBeGreaterThanOrEqual(0);
    return;
  }
  expect(reading.fault.line).toBeGreaterThanOrEqual(1);
  expect(reading.fault.line).toBeLessThanOrEqual(text.split("\n").length + 1);
  expect(reading.fault.expected).not.toBe("");
}

describe("A damaged file is read, or refused with a line and a reason", () => {
  const lines = good.split("\n");
  const swaps = ["", "-1", "x", "0", '"', ";", ",", "META", "VOTES", "1e9", "\u0000", "\r", "é"];
  const damages: [string, string][] = [
    ...lines.map((_, at) => [`line ${at + 1} lost`, lines.toSpliced(at, 1).join("\n")]),
    ...lines.map((line, at) => [`line ${at + 1} twice`, lines.toSpliced(at, 0, line).join("\n")]),
    ...lines.map((_, at) => [`cut after line ${at + 1}`, lines.slice(0, at + 1).join("\n")]),
    ...lines.flatMap((line, at) =>
      swaps.map((swap) => {
        const cells = line.split(";").toSpliced(1, 1, swap).join(";");
        return [`line ${at + 1} with ${JSON.stringify(swap)}`, lines.with(at, cells).join("\n")];
      }),
    ),
  ] as [string, string][];

  test("the undamaged one is read", () => {
    expect(fault(good)).toBeNull();
    expect(damages.length).toBeGreaterThan(60);
  });

  test.each(damages)("%s", (_, text) => {
    readOrTold(text);
  });

  test("cut after any letter", () => {
    for (let end = 0; end < good.length; end += 1) readOrTold(good.slice(0, end));
  });

  test("with anything put in anywhere", () => {
    const piece = fc.oneof(
      fc.constantFrom(...swaps, "\n", '""', '"\n"', "9".repeat(400)),
      fc.string(),
    );
    fc.assert(
      fc.property(piece, fc.nat(good.length), fc.nat(8), (text, at, lost) => {
        readOrTold(good.slice(0, at) + text + good.slice(at + lost));
      }),
      { numRuns: 500 },
    );
  });
});
