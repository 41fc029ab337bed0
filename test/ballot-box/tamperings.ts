import { bundleFiles, linesOf, textOfLines } from "#app/ballot-box/bundle.server.ts";
import { canonical, type Plain } from "#app/ballot-box/canonical.server.ts";
import type { LedgerLine } from "#app/ballot-box/ledger.server.ts";
import type { Ballot } from "#app/domain/ballots/ballot-type.ts";
import { anyBallot } from "./any-history.ts";
import type { Chance } from "./chance.ts";
import { committed, countedIn, type History, type MadeRound, publish } from "./made-round.ts";

/** What a publisher who holds the signing key may try: a history, published otherwise. */
export type Tamper = (history: History, chance: Chance) => MadeRound;

const { openings, result } = bundleFiles;

function withLine(history: History, line: LedgerLine, chance: Chance): History {
  const batch = chance.below(history.batches.length);
  const lines = [...(history.batches[batch] ?? []), line];
  return { ...history, batches: history.batches.with(batch, lines) };
}

/** The history with one more ballot in it, whatever that ballot is. */
function withBallot(history: History, ballot: Ballot, chance: Chance, round?: string): History {
  const { c, opening } = committed(round ?? history.manifest.round, ballot, "more");
  const tag = chance.bytes(16).toString("hex");
  const line = { t: "cast", tag, v: 1, area: ballot.areaId, c, s: c } as const;
  const added = withLine(history, line, chance);
  return { ...added, openings: new Map([...history.openings, [c, opening]]) };
}

function withCasts(
  history: History,
  chance: Chance,
  more: (cast: Extract<LedgerLine, { t: "cast" }>) => LedgerLine,
): History {
  const casts = history.batches.flat().filter((line) => line.t === "cast");
  return withLine(history, more(chance.pick(casts)), chance);
}

/** The history with a roll that has so many more voters than there are counted ballots. */
export function withRoll(history: History, more: number): History {
  const batches = history.batches.map((lines) => [
    ...lines.filter(({ t }) => t !== "roll"),
    { t: "roll", add: 3 } as const,
  ]);
  const size = countedIn(history).length - 3 * batches.length + more;
  const roll = { size, commit: "b".repeat(64) };
  return { ...history, batches, manifest: { ...history.manifest, register: "roll", roll } };
}

/** Something else in place of one value somewhere in a JSON value, or nothing at all. */
function damaged(value: Plain, chance: Chance): Plain | undefined {
  const inside = Array.isArray(value)
    ? value.length
    : typeof value === "object" && value !== null
      ? Object.keys(value).length
      : 0;
  if (inside === 0 || chance.oneIn(6)) {
    const more = typeof value === "number" ? [value + 1, value - 1, -value, value * 1000] : [];
    const odd: (Plain | undefined)[] = [null, -1, 0, 1, "x", "", [], {}, true, false, undefined];
    return chance.pick([...more, ...more, ...odd, 2 ** 53 - 1, 10 ** 12, 10 ** 12 + 1, "greedy"]);
  }
  if (Array.isArray(value)) {
    const at = chance.below(value.length);
    const changed = damaged(value[at]!, chance);
    return changed === undefined ? value.toSpliced(at, 1) : value.with(at, changed);
  }
  const key = chance.pick(Object.keys(value as object));
  const { [key]: old, ...others } = value as Readonly<Record<string, Plain>>;
  const changed = damaged(old!, chance);
  return changed === undefined ? others : { ...others, [key]: changed };
}

function damagedText(text: string, chance: Chance): string {
  return canonical(damaged(JSON.parse(text), chance) ?? null);
}

export const tamperings: Readonly<Record<string, Tamper>> = {
  "the manifest says something else": (history, chance) =>
    publish(history, { manifest: (text) => damagedText(text, chance) }),
  "the rule is one that cannot count the ballots": (history) =>
    publish(history, {
      manifest: (text) => {
        const countingRule = { kind: "phragmen", minimumScore: 0, whenNotFitting: "skip" };
        return canonical({ ...JSON.parse(text), countingRule });
      },
    }),
  "the rule is one that keeps nothing apart": (history) =>
    publish(history, {
      manifest: (text) => {
        const read = JSON.parse(text) as { proposals: { group: string | null }[] };
        const countingRule = { kind: "phragmen", minimumScore: 0, whenNotFitting: "skip" };
        const proposals = read.proposals.map((one) => ({ ...one, group: "Torget" }));
        return canonical({ ...read, proposals, countingRule } as unknown as Plain);
      },
    }),
  "the result says something else": (history, chance) =>
    publish(history, {
      files: (files) => files.set(result, damagedText(files.get(result) ?? "", chance)),
    }),
  "an opening is held back": (history, chance) =>
    publish(history, {
      files: (files) => {
        const lines = linesOf(files.get(openings) ?? "");
        files.set(openings, textOfLines(lines.toSpliced(chance.below(lines.length + 1), 1)));
      },
    }),
  "an opening says something else": (history, chance) =>
    publish(history, {
      files: (files) => {
        const lines = linesOf(files.get(openings) ?? "");
        const at = chance.below(lines.length);
        if (!lines[at]) return;
        files.set(openings, textOfLines(lines.with(at, damagedText(lines[at], chance))));
      },
    }),
  "a ballot breaks its rules": (history, chance) => {
    const area = chance.pick(history.manifest.areas).id;
    const ballot = anyBallot(history.manifest, area, chance);
    // The platform itself would not count what Phragmén's rule cannot.
    const isPhragmen = history.manifest.countingRule.kind === "phragmen";
    const score = isPhragmen ? 0 : chance.pick([0, 2, 5, 99, 1_000_000_001]);
    const scores = Object.fromEntries(Object.keys(ballot?.scores ?? {}).map((id) => [id, score]));
    const illegal = { areaId: area, scores, savings: {} };
    return publish(withBallot(history, illegal, chance));
  },
  "a ballot is of another round": (history, chance) => {
    const { areas } = history.manifest;
    const ballot = anyBallot(history.manifest, chance.pick(areas).id, chance);
    return publish(ballot ? withBallot(history, ballot, chance, "other") : history);
  },
  "a ballot lies in an area that is none": (history, chance) => {
    const ballot = anyBallot(history.manifest, chance.pick(history.manifest.areas).id, chance);
    const elsewhere = { scores: {}, savings: {}, ...ballot, areaId: "nowhere" };
    return publish(withBallot(history, elsewhere, chance));
  },
  "a commitment stands twice": (history, chance) =>
    publish(withCasts(history, chance, (cast) => ({ ...cast, tag: "a".repeat(32) }))),
  "a version stands twice": (history, chance) => {
    const openings = new Map(history.openings);
    const added = withCasts(history, chance, (cast) => {
      openings.set(cast.s, openings.get(cast.c)!);
      return { ...cast, c: cast.s };
    });
    return publish({ ...added, openings });
  },
  "a ballot has another area than its line": (history, chance) => {
    const ballot = anyBallot(history.manifest, chance.pick(history.manifest.areas).id, chance);
    if (!ballot) return publish(history);
    const added = withBallot(history, ballot, chance);
    const area = chance.pick(history.manifest.areas).id;
    const moved = added.batches.map((lines) =>
      lines.map((line) =>
        "c" in line && !history.openings.has(line.c) ? { ...line, area } : line,
      ),
    );
    return publish({ ...added, batches: moved });
  },
  "a serial is spelled like a tag": (history, chance) => {
    const ballot = anyBallot(history.manifest, chance.pick(history.manifest.areas).id, chance);
    if (!ballot) return publish(history);
    const { c, opening } = committed(history.manifest.round, ballot, "paper");
    const added = withCasts(history, chance, ({ tag }) => {
      return { t: "paper", serial: tag, batch: "b", area: ballot.areaId, c };
    });
    return publish({ ...added, openings: new Map([...added.openings, [c, opening]]) });
  },
  "there are more ballots than voters": (history) => publish(withRoll(history, -1)),
  "another file is released": (history) =>
    publish(history, { files: (files) => files.set("more.pb", "å\n") }),
  "a released file is missing": (history, chance) =>
    publish(history, { files: (files) => files.delete(chance.pick([openings, result])) }),
};
