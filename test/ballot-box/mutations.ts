import { nextCheckpoint } from "#app/ballot-box/batch.server.ts";
import {
  type Bundle,
  bundleFiles,
  fileHash,
  linesOf,
  textOfLines,
} from "#app/ballot-box/bundle.server.ts";
import { ledgerText } from "#app/ballot-box/ledger.server.ts";
import { anyBallot } from "./any-history.ts";
import type { Chance } from "./chance.ts";
import { committed, type MadeRound, madeKeys } from "./made-round.ts";

/** A way to change a published round without its signing key; null where it cannot be done. */
export type Mutation = (made: MadeRound, chance: Chance) => Bundle | null;

const { manifest, ledger, checkpoints, openings, result } = bundleFiles;
const allFiles = [manifest, ledger, checkpoints, openings, result, "LASMIG.txt"];
const lineFiles = [ledger, checkpoints, openings];

/** The bundle with one file written anew. */
function withText(bundle: Bundle, file: string, edit: (text: string) => string): Bundle {
  return new Map([...bundle, [file, edit(bundle.get(file) ?? "")]]);
}

function withLines(
  bundle: Bundle,
  file: string,
  edit: (lines: readonly string[]) => readonly string[],
): Bundle | null {
  const lines = linesOf(bundle.get(file) ?? "");
  return lines.length === 0 ? null : withText(bundle, file, () => textOfLines(edit(lines)));
}

function withoutLine({ bundle }: MadeRound, file: string, chance: Chance) {
  return withLines(bundle, file, (lines) => lines.toSpliced(chance.below(lines.length), 1));
}

function withLineTwice({ bundle }: MadeRound, file: string, chance: Chance) {
  return withLines(bundle, file, (lines) => {
    const line = chance.pick(lines);
    return lines.toSpliced(chance.below(lines.length), 0, line);
  });
}

function withSwap({ bundle }: MadeRound, file: string, chance: Chance) {
  return withLines(bundle, file, (lines) => {
    const [one, other] = [chance.below(lines.length), chance.below(lines.length)];
    return lines.with(one, lines[other]!).with(other, lines[one]!);
  });
}

function withEditedLine(
  { bundle }: MadeRound,
  file: string,
  chance: Chance,
  edit: (line: string) => string,
) {
  return withLines(bundle, file, (lines) => {
    const at = chance.below(lines.length);
    return lines.with(at, edit(lines[at]!));
  });
}

function withNumber(text: string, chance: Chance): string {
  const numbers = [...text.matchAll(/(?<=[[:,])\d+(?=[\],}])/g)];
  if (numbers.length === 0) return text;
  const { 0: number, index } = chance.pick(numbers);
  const other = String(Number(number) + chance.pick([1, 2, -1]));
  return text.slice(0, index) + other + text.slice(index + number.length);
}

/** A ledger in which something was changed, with roots that fit and no right to sign them. */
function signedAnew(made: MadeRound, lines: readonly string[]): Bundle {
  const sizes = made.checkpoints.map((text) => JSON.parse(text).size as number);
  const signed: string[] = [];
  for (const size of [...sizes.filter((each) => each < lines.length), lines.length]) {
    const keys = madeKeys(201);
    const covered = lines.slice(0, size);
    const last = signed.at(-1) ?? null;
    signed.push(nextCheckpoint(made.manifest.round, covered, last, keys).line);
  }
  return new Map([
    ...made.bundle,
    [ledger, textOfLines(lines)],
    [checkpoints, textOfLines(signed)],
  ]);
}

export const mutations: Readonly<Record<string, Mutation>> = {
  "a ledger line is edited": (made, chance) =>
    withEditedLine(made, ledger, chance, (line) => {
      const at = chance.below(line.length);
      const letter = /[0-9a-f]/.test(line[at] ?? "") ? (line[at] === "0" ? "1" : "0") : "x";
      return line.slice(0, at) + letter + line.slice(at + 1);
    }),
  "a ledger line is deleted": (made, chance) => withoutLine(made, ledger, chance),
  "a ledger line stands twice": (made, chance) => withLineTwice(made, ledger, chance),
  "two ledger lines change places": (made, chance) => withSwap(made, ledger, chance),
  "a ballot is forged, with its opening": (made, chance) => {
    const area = chance.pick(made.manifest.areas).id;
    const ballot = anyBallot(made.manifest, area, chance);
    if (!ballot) return null;
    const { c, opening } = committed(made.manifest.round, ballot, "forged");
    const cast = ledgerText({ t: "cast", tag: "f".repeat(32), v: 1, area, c, s: c });
    const forged = withLines(made.bundle, ledger, (lines) => lines.toSpliced(1, 0, cast));
    return forged && withText(forged, openings, (text) => `${text}${opening.text}\n`);
  },
  "a ballot is withdrawn": (made, chance) => {
    const tags = made.lines.flatMap((line) => JSON.parse(line).tag ?? []);
    const line = ledgerText({ t: "withdraw", tag: chance.pick(tags) });
    return withLines(made.bundle, ledger, (lines) => lines.toSpliced(1, 0, line));
  },
  "an opening is dropped": (made, chance) => withoutLine(made, openings, chance),
  "an opening stands twice": (made, chance) => withLineTwice(made, openings, chance),
  "two openings change places": (made, chance) => withSwap(made, openings, chance),
  "a choice is changed": (made, chance) =>
    withEditedLine(made, openings, chance, (line) => {
      const opening = JSON.parse(line);
      const [first] = opening.choices;
      if (first) opening.choices = chance.oneIn(2) ? [] : [[first[0], first[1] + 1]];
      else opening.savings = [];
      return JSON.stringify(opening);
    }),
  "a salt is changed": (made, chance) =>
    withEditedLine(made, openings, chance, (line) => line.replace(/"salt":"./, '"salt":"-')),
  "a checkpoint is dropped": (made, chance) => withoutLine(made, checkpoints, chance),
  "a checkpoint is edited": (made, chance) =>
    withEditedLine(made, checkpoints, chance, (line) => withNumber(line, chance)),
  "a signature is spelled otherwise": (made, chance) =>
    withEditedLine(made, checkpoints, chance, (line) =>
      line.replace(/[\w-](?=","size)/, (last) => {
        const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        return letters[(letters.indexOf(last) & 48) | chance.below(16)] ?? "A";
      }),
    ),
  "a sum of the result is changed": ({ bundle }, chance) =>
    withText(bundle, result, (text) => withNumber(text, chance)),
  "a winner is dropped": ({ bundle }) =>
    withText(bundle, result, (text) => text.replace(/"selection":\["[^"]*",?/, '"selection":[')),
  "the manifest is changed": ({ bundle }, chance) =>
    withText(bundle, manifest, (text) => withNumber(text, chance)),
  "a file is cut short": ({ bundle }, chance) =>
    withText(bundle, chance.pick(allFiles), (text) =>
      [...text].slice(0, chance.below([...text].length)).join(""),
    ),
  "a member is added": ({ bundle }, chance) =>
    withText(bundle, chance.pick(allFiles.slice(0, 5)), (text) => {
      const ends = [...text.matchAll(/}/g)];
      const { index = 0 } = ends.length > 0 ? chance.pick(ends) : {};
      return `${text.slice(0, index)},"zz":1${text.slice(index)}`;
    }),
  "a key stands twice": ({ bundle }, chance) =>
    withText(bundle, chance.pick(allFiles.slice(0, 5)), (text) => {
      const members = [...text.matchAll(/"\w+":("[^"\\]*"|\d+)(?=[,}])/g)];
      if (members.length === 0) return text;
      const { 0: member, index } = chance.pick(members);
      return `${text.slice(0, index)}${member},${text.slice(index)}`;
    }),
  "white space is added": ({ bundle }, chance) =>
    withText(bundle, chance.pick(allFiles), (text) => {
      const at = chance.pick([0, text.length, text.search(/[,:]/) + 1]);
      return text.slice(0, at) + chance.pick([" ", "\n", "\r\n", "\t", "\ufeff"]) + text.slice(at);
    }),
  "the last line feed is taken": ({ bundle }, chance) =>
    withText(bundle, chance.pick(lineFiles), (text) => text.replace(/\n$/, "")),
  "a file is added": ({ bundle }, chance) =>
    new Map([...bundle, [chance.pick(["extra.pb", "AAA", "manifest.json.bak"]), "x\n"]]),
  "a file is taken": ({ bundle }, chance) => {
    const gone = chance.pick(allFiles);
    return new Map([...bundle].filter(([file]) => file !== gone));
  },
  "any letter is changed": ({ bundle }, chance) =>
    withText(bundle, chance.pick(allFiles), (text) => {
      const letters = [...text];
      if (letters.length === 0) return text;
      return letters.with(chance.below(letters.length), chance.pick([...'0a"{},\nå🐦'])).join("");
    }),
  "the result is changed, and its sum in the release": (made, chance) => {
    const changed = withText(made.bundle, result, (text) => withNumber(text, chance));
    const [old, sum] = [made.bundle, changed].map((one) => fileHash(one.get(result) ?? ""));
    return withText(changed, ledger, (text) => text.replace(old!, sum!));
  },
  "a line is changed and all is signed by another key": (made, chance) => {
    const at = chance.below(made.lines.length);
    return signedAnew(made, made.lines.with(at, withNumber(made.lines[at]!, chance)));
  },
  "a line is dropped and all is signed by another key": (made, chance) =>
    signedAnew(made, made.lines.toSpliced(chance.below(made.lines.length), 1)),
};

/** Whether two bundles hold the same bytes: then nothing was changed. */
export function isSame(one: Bundle, other: Bundle): boolean {
  return one.size === other.size && [...one].every(([file, text]) => other.get(file) === text);
}
