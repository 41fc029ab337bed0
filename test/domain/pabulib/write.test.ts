import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { electionOfFile } from "#app/domain/pabulib/election-of-file.ts";
import { sectionsOfFile } from "#app/domain/pabulib/file-sections.ts";
import { type PabulibFile, parsePabulib } from "#app/domain/pabulib/parse.ts";
import { pabulibText } from "#app/domain/pabulib/write.ts";
import type { Election } from "#app/domain/rules/voting-rule.ts";
import { metaWith, pb } from "./a-file.ts";
import { folder, knownFiles, readKnown, sayWhenNone } from "./known-files.ts";

sayWhenNone();

function read(text: string): PabulibFile {
  const reading = parsePabulib(text);
  if ("fault" in reading) throw new Error(JSON.stringify(reading.fault));
  return reading.file;
}

/** An election with its ballots in an order of their own, so that two can be compared. */
function inOrder(election: Election): Election {
  const likeness = ({ candidates, scores }: Election["ballots"][number]) =>
    `${candidates.join()};${scores.join()}`;
  const ballots = election.ballots.toSorted((one, other) =>
    likeness(one) < likeness(other) ? -1 : 1,
  );
  return { ...election, ballots };
}

/** Holds that a file, written and read again, is the same election with the same cells. */
function survives(file: PabulibFile): void {
  const again = read(pabulibText(sectionsOfFile(file)));
  expect([...again.meta]).toEqual([...file.meta]);
  expect(again.projects).toEqual(file.projects);
  expect(inOrder(electionOfFile(again))).toEqual(inOrder(electionOfFile(file)));
  expect(again).toMatchObject({
    voteType: file.voteType,
    budget: file.budget,
    moneyDecimals: file.moneyDecimals,
    scoreDecimals: file.scoreDecimals,
    votes: file.votes,
  });
}

describe("A file that is read, written and read again is the same", () => {
  test(`with every election in ${folder}`, ({ skip }) => {
    skip(knownFiles.length === 0, `There is no folder ${folder}.`);
    expect(knownFiles.length).toBe(28);
  });

  test.each(knownFiles)("$name", (known) => survives(read(readKnown(known))));

  test("with keys and columns that nothing here knows", () => {
    const projects = ["zzz;name;cost;project_id", "x;Alpha;60.50;A", ";;40;B", "y;z;30,25;C"];
    survives(read(pb({ projects, meta: metaWith({ strange: "a;b", empty: "", budget: "9,5" }) })));
  });

  test("with points in parts, points for nothing and a project listed again", () => {
    const meta = metaWith({ vote_type: "cumulative" });
    const votes = ["voter_id;vote;points", "1;A,B;2.5,0", "2;A,A;1,0.25", "3;;", "4;C,B;1,2"];
    survives(read(pb({ meta, votes })));
  });

  test.each(["0", "1", "2.5"])("with %s points for what a ballot does not list", (points) => {
    const meta = metaWith({ vote_type: "scoring", default_score: points });
    const votes = ["voter_id;vote;points", "1;A,B;3,0", "2;A,C;1,-2", "3;;", "4;C,B,A;1,1,1"];
    survives(read(pb({ meta, votes })));
  });

  test("with rankings of unequal length", () => {
    const votes = ["voter_id;vote", "1;C,A,B", "2;B", "3;", "4;A,C"];
    survives(read(pb({ meta: metaWith({ vote_type: "ordinal" }), votes })));
  });

  test("with a column order, quotes and line ends of its own", () => {
    const projects = ["name;cost;project_id", '"Park; ""Ek""";60;A', '"two\nlines";40;B', " ;30;C"];
    survives(read(pb({ projects }).replaceAll("\n", "\r\n")));
  });

  test("without projects and without votes", () => {
    const meta = metaWith({ num_projects: "0", num_votes: "0" });
    survives(read(pb({ meta, projects: ["project_id;cost"], votes: ["voter_id;vote"] })));
  });

  test("whatever its cells say", () => {
    const letters = fc.constantFrom(
      ";",
      '"',
      "\n",
      "\r",
      "\r\n",
      ",",
      " ",
      "å",
      "META",
      "\u{1f33b}",
    );
    const said = fc
      .array(fc.oneof(letters, fc.string()), { maxLength: 5 })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(said, said, said, (name, value, column) => {
        const heading = `x${column.trim()}`;
        const cells = new Map([
          ["project_id", "A"],
          ["cost", "60"],
          ["name", name],
          [heading, value],
        ]);
        const file = read(pb());
        const project = { id: "A", cost: 60, name: name.trim() || "A", cells };
        const given: PabulibFile = {
          ...file,
          meta: new Map([...file.meta, ["num_projects", "1"], ["num_votes", "0"], ["note", value]]),
          projects: [project],
          ballots: [],
          votes: 0,
        };
        expect(read(pabulibText(sectionsOfFile(given))).projects).toEqual([project]);
        expect(read(pabulibText(sectionsOfFile(given))).meta.get("note")).toBe(value);
      }),
    );
  });
});
