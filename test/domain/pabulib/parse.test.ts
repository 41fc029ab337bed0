import { describe, expect, test } from "vitest";
import { votersIn } from "#app/domain/election.ts";
import { electionOfFile, scoresById } from "#app/domain/pabulib/election-of-file.ts";
import { type PabulibFile, parsePabulib } from "#app/domain/pabulib/parse.ts";
import { metaWith, pb } from "./a-file.ts";

function read(text: string): PabulibFile {
  const reading = parsePabulib(text);
  if ("fault" in reading) throw new Error(JSON.stringify(reading.fault));
  return reading.file;
}

/** The ballots as they were written, scores of 10^-scoreDecimals. */
function ballots(voteType: string, votes: readonly string[], more: Record<string, string> = {}) {
  const changed = metaWith({ vote_type: voteType, num_votes: String(votes.length), ...more });
  const header = ["cumulative", "scoring"].includes(voteType)
    ? "voter_id;vote;points"
    : "voter_id;vote";
  return read(pb({ meta: changed, votes: [header, ...votes] }));
}

describe("A .pb file", () => {
  test("gives its projects, its budget and its ballots, alike ones merged", () => {
    const file = read(pb());
    expect(file).toMatchObject({ voteType: "approval", budget: 100, moneyDecimals: 0, votes: 4 });
    expect(file.projects.map(({ id, cost, name }) => [id, cost, name])).toEqual([
      ["A", 60, "Alpha"],
      ["B", 40, "Beta"],
      ["C", 30, "Gamma"],
    ]);
    const election = electionOfFile(file);
    expect(votersIn(election)).toBe(4);
    expect(election.ballots).toEqual([
      { candidates: [0, 1], scores: [1, 1], voters: 2 },
      { candidates: [1], scores: [1], voters: 1 },
      { candidates: [], scores: [], voters: 1 },
    ]);
  });

  test("may have a byte order mark, Windows line ends and blank lines", () => {
    const plain = read(pb());
    expect(read(`\uFEFF${pb().replaceAll("\n", "\r\n")}`)).toEqual(plain);
    expect(read(`\n${pb().replaceAll("\n", "\n\n")}  \n`)).toEqual(plain);
    expect(read(pb().trimEnd())).toEqual(plain);
  });

  test("may quote cells that hold semicolons, quotes and line ends", () => {
    const projects = [
      "project_id;cost;name",
      'A;60;"Park; ""Pod lipą"", etap II"',
      'B;"40";"two\nlines"',
      'C;30;an "inner" quote',
    ];
    expect(read(pb({ projects })).projects.map(({ cost, name }) => [cost, name])).toEqual([
      [60, 'Park; "Pod lipą", etap II'],
      [40, "two\nlines"],
      [30, 'an "inner" quote'],
    ]);
  });

  test("may order its columns as it likes and keeps those nobody knows", () => {
    const projects = ["zzz;name;cost;project_id", "x;Alpha;60;A", ";Beta;40;B", "y;;30;C"];
    const votes = ["age;vote;voter_id", "30;A;1", ";A,B;2", "40-59;B;3", ";;4"];
    const file = read(pb({ projects, votes, meta: metaWith({ strange: "a;b" }) }));
    expect(file.projects.map(({ id }) => id)).toEqual(["A", "B", "C"]);
    expect(file.projects[0]?.cells.get("zzz")).toBe("x");
    expect(file.projects[2]?.name).toBe("C");
    expect(file.meta.get("strange")).toBe("a;b");
  });

  test("may write money with a decimal point or comma, and it stays exact", () => {
    const projects = ["project_id;cost", "A;50.25", "B;50,5", "C;33.333"];
    const file = read(pb({ projects, meta: metaWith({ budget: "100,750" }) }));
    expect(file).toMatchObject({ moneyDecimals: 3, budget: 100_750 });
    expect(file.projects.map(({ cost }) => cost)).toEqual([50_250, 50_500, 33_333]);
    expect(read(pb({ meta: metaWith({ budget: "400000.0" }) }))).toMatchObject({
      moneyDecimals: 0,
      budget: 400_000,
    });
  });

  test("may call a project by a word JavaScript has a use for", () => {
    const projects = ["project_id;cost", "__proto__;60", "constructor;40", "7;30"];
    const votes = ["voter_id;vote", "1;__proto__,7", "2;constructor", "3;7", "4;7,__proto__"];
    expect(electionOfFile(read(pb({ projects, votes }))).ballots).toEqual([
      { candidates: [0, 2], scores: [1, 1], voters: 2 },
      { candidates: [1], scores: [1], voters: 1 },
      { candidates: [2], scores: [1], voters: 1 },
    ]);
  });
});

describe("A file that comes in pieces", () => {
  const votes = ["voter_id;vote;points", '1;"A,B";2,1', "2;C;0.5", "3;B,A;1,2", "4;;"];
  const meta = metaWith({ vote_type: "cumulative", comment: 'a "quote"; and more' });
  const projects = ["project_id;cost;name", 'A;60;"Park; ""Ek""\netapp 2"', "B;40;Beta", "C;30;γ"];
  const text = `\uFEFF${pb({ meta, projects, votes })}`.replaceAll("\n", "\r\n");

  test("is read as it is in one", () => {
    const whole = read(text);
    for (let size = 1; size <= 40; size += 1) {
      const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
        text.slice(at * size, (at + 1) * size),
      );
      const reading = parsePabulib(pieces);
      expect("file" in reading && reading.file).toEqual(whole);
    }
  });
});

describe("What a mark is worth", () => {
  const scores = (file: PabulibFile) => file.ballots.map((ballot) => scoresById(file, ballot));

  test("in approval and choose-1 is one vote, also when a project is listed twice", () => {
    expect(scores(ballots("approval", ["1;A,A", "2; B , C "]))).toEqual([{ A: 1 }, { B: 1, C: 1 }]);
    expect(scores(ballots("choose-1", ["1;B", "2;"]))).toEqual([{ B: 1 }, {}]);
  });

  test("in a ranking is one for the last, one more for each before it", () => {
    expect(scores(ballots("ordinal", ["1;B,A,C", "2;C"]))).toEqual([
      { B: 3, A: 2, C: 1 },
      { C: 1 },
    ]);
    expect(scores(ballots("ordinal", ["1;B,A,B"]))).toEqual([{ B: 2, A: 1 }]);
  });

  test("in cumulative is the points, added where a project is listed again, nothing for 0", () => {
    const file = ballots("cumulative", ["1;A,B;2,1", "2;A,A,A;1,1,1", "3;A,C;0,2", "4;;"]);
    expect(scores(file)).toEqual([{ A: 2, B: 1 }, { A: 3 }, { C: 2 }, {}]);
  });

  test("may be part of a point, counted in the smallest part that occurs", () => {
    const file = ballots("cumulative", ["1;A,B;2.5,2.50", "2;C;0.75", "3;A,A;0.5,0.25"]);
    expect(file.scoreDecimals).toBe(2);
    expect(scores(file)).toEqual([{ A: 250, B: 250 }, { C: 75 }, { A: 75 }]);
  });

  test("in scoring is the points, and the default for what is not listed", () => {
    const votes = ["1;A,B;3,-1", "2;;"];
    expect(scores(ballots("scoring", votes))).toEqual([{ A: 3 }, {}]);
    expect(scores(ballots("scoring", votes, { default_score: "1" }))).toEqual([
      { A: 3, C: 1 },
      { A: 1, B: 1, C: 1 },
    ]);
  });
});
