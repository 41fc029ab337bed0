import { parseArgs } from "node:util";
import { ceremony, openBallots, rehearseWith } from "./keys-offline.ts";
import { adopt, challenge, handOver, recordAnswer, releaseOpenings } from "./keys-server.ts";
import { exitWith } from "./start.ts";

/** What a verb was told: the file it is about, and its options. */
export interface Order {
  file: string;
  round: string;
  out: string;
  shares: readonly string[];
  trustees: number;
  threshold: number;
}

type Told = "file" | "round" | "out" | "share";

/** Every verb with what it must be told. The first three need no database and no network. */
const verbs: Readonly<
  Record<string, { needs: readonly Told[]; run: (order: Order) => Promise<void> }>
> = {
  ceremony: { needs: ["round", "out"], run: ceremony },
  rehearse: { needs: ["file", "share", "out"], run: rehearseWith },
  open: { needs: ["file", "share", "out"], run: openBallots },
  adopt: { needs: ["round", "file"], run: adopt },
  challenge: { needs: ["round", "out"], run: challenge },
  rehearsed: { needs: ["round", "file"], run: recordAnswer },
  sealed: { needs: ["round", "out"], run: handOver },
  release: { needs: ["round", "file"], run: releaseOpenings },
};

const usage: Readonly<Record<Told, string>> = {
  file: "FILE",
  round: "--round ROUND",
  share: "--share FILE …",
  out: "--out PLACE",
};

const { positionals, values } = wordsOrExit();
const [name = "", file = "", ...others] = positionals;
const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
if (!verb)
  exitWith(`Name one of ${Object.keys(verbs).join(", ")}; see docs/guides/key-ceremony.md.`);
const { round = "", out = "", share = [], trustees = "3", threshold = "2" } = values;
const told: Readonly<Record<Told, boolean>> = {
  file: file !== "",
  round: round !== "",
  out: out !== "",
  share: share.length > 0,
};
if (others.length > 0 || verb.needs.some((need) => !told[need])) {
  exitWith(`keys ${name} ${verb.needs.map((need) => usage[need]).join(" ")}`);
}
const order = { file, round, out, shares: share };
await verb.run({ ...order, trustees: Number(trustees), threshold: Number(threshold) });

function wordsOrExit() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        round: { type: "string" },
        out: { type: "string" },
        share: { type: "string", multiple: true },
        trustees: { type: "string" },
        threshold: { type: "string" },
      },
    });
  } catch (error) {
    return exitWith(error instanceof Error ? error.message : String(error));
  }
}
