import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import type { Bundle } from "#app/ballot-box/bundle.server.ts";
import { anyHistory } from "../ballot-box/any-history.ts";
import { publish } from "../ballot-box/made-round.ts";
import { hasPython, pythonVerdict } from "../ballot-box/python.ts";
import { writeBundle } from "../ballot-box/written-bundle.ts";

const root = join(import.meta.dirname, "../..");
const home = mkdtempSync(join(tmpdir(), "verify-"));
afterAll(() => rmSync(home, { recursive: true }));

const made = publish(anyHistory(1));
const other = publish(anyHistory(2));

function folderOf(name: string, bundle: Bundle): string {
  writeBundle(join(home, name), bundle);
  return join(home, name);
}

function fileOf(name: string, contents: string | Uint8Array): string {
  writeFileSync(join(home, name), contents);
  return join(home, name);
}

function zipOf(name: string, bundle: Bundle): string {
  const files = [...bundle].map(([file, text]) => [file, strToU8(text)] as const);
  return fileOf(name, zipSync(Object.fromEntries(files)));
}

function verify(...words: string[]) {
  const args = ["--import", "tsx", "scripts/verify.ts", ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
  });
  return { code: status, line: stdout.replace(/\n$/, ""), stderr };
}

const honest = folderOf("honest", made.bundle);
const { ballots, lines, signKey } = {
  ballots: /: \d+ ballots counted, \d+ withheld/,
  lines: `${made.lines.length} lines`,
  signKey: made.manifest.signKey,
};

describe("The verify command", () => {
  test("says in one line what a bundle holds", () => {
    const { code, line, stderr } = verify(honest);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(line).toMatch(ballots);
    expect(line.split("\n")).toHaveLength(1);
    expect(line.startsWith(JSON.stringify(made.manifest.title))).toBe(true);
    const { root: top } = JSON.parse(made.checkpoints.at(-1) ?? "{}");
    expect(line.endsWith(`, ${lines}, root ${top}, signing key ${signKey}`)).toBe(true);
  });

  test("reads a zip file as it reads a folder", ({ skip }) => {
    const zip = zipOf("honest.zip", made.bundle);
    expect(verify(zip)).toEqual(verify(honest));
    skip(!hasPython, "There is no python3 here.");
    expect(pythonVerdict(zip)).toEqual(verify(zip));
  });

  test("holds a bundle against checkpoints that were kept", ({ skip }) => {
    const kept = fileOf("kept.txt", made.checkpoints.slice(0, 2).join("\n"));
    const all = fileOf("all.txt", made.bundle.get("checkpoints.txt") ?? "");
    expect(verify(honest, "--seen", kept, "--seen", all)).toEqual(verify(honest));
    const others = fileOf("others.txt", other.checkpoints[0] ?? "");
    const found = verify("--seen", kept, honest, "--seen", others);
    expect(found).toEqual({
      code: 1,
      line: "--seen:3: checkpoint is of another round",
      stderr: "",
    });
    skip(!hasPython, "There is no python3 here.");
    expect(pythonVerdict(honest, [kept, all])).toEqual(verify(honest));
    expect(pythonVerdict(honest, [kept, others])).toEqual(found);
  });

  test("says the first fault in one line", () => {
    const changed = folderOf("changed", new Map([...made.bundle, ["result.json", "{}"]]));
    const line = "result.json: file differs from the release";
    expect(verify(changed)).toEqual({ code: 1, line, stderr: "" });
  });

  const withFolder = folderOf("with-folder", made.bundle);
  mkdirSync(join(withFolder, "more"));
  const notText = folderOf("not-text", made.bundle);
  writeFileSync(join(notText, "result.json"), Buffer.of(0x22, 0xff, 0x22));
  const many = folderOf(
    "many",
    new Map([...made.bundle, ...[...Array(95).keys()].map((at) => [`${at}.pb`, ""] as const)]),
  );

  test.each([
    ["no bundle", [], /Name one bundle/],
    ["two bundles", [honest, honest], /Name one bundle/],
    ["an option it does not know", [honest, "--fast"], /Name one bundle/],
    ["a kept file that is not named", [honest, "--seen"], /Name one bundle/],
    ["a folder that is not there", [join(home, "nowhere")], /nowhere/],
    ["a kept file that is not there", [honest, "--seen", join(home, "gone")], /gone/],
    ["a folder in the folder", [withFolder], /plain name|not a file|files alone|directory/i],
    ["what is not text", [notText], /UTF-8|utf-8/],
    ["too many files", [many], /more than 100 files/],
    ["a zip file that is none", [fileOf("none.zip", "PK?")], /zip/i],
    ["a path in a zip file", [zipOf("path.zip", new Map([["../a", ""]]))], /plain name/],
  ])("refuses %s with a sentence and exit code 2", (_, words, sentence) => {
    const own = verify(...words);
    expect(own).toMatchObject({ code: 2, line: "" });
    expect(own.stderr).toMatch(sentence);
    expect(own.stderr.trim().split("\n")).toHaveLength(1);
    if (!hasPython) return;
    const [path = "", ...rest] = words;
    const seen = rest.filter((word) => word !== "--seen");
    if (rest.length === 2 * seen.length) {
      const theirs = pythonVerdict(path, seen);
      expect(theirs).toMatchObject({ code: 2, line: "" });
      expect(theirs.stderr.trim().split("\n")).toHaveLength(1);
    }
  });
});
