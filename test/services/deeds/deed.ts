import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openKeys, type RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import type { Round } from "#app/domain/round.ts";
import { saveArgument, saveQuestion, saveReport } from "#db/discussion.server.ts";
import { insertOffer } from "#db/offers.server.ts";
import type { Db } from "#db/open.server.ts";
import { saveRound as store } from "#db/rounds.server.ts";
import { bench, officer, resident } from "../../db/samples.ts";
import { draft, furnish, round0 } from "../desk.ts";

export const { round, areas } = round0;
export const { schedule } = round;
export const openMs = schedule.voteOpensAtMs;

export type Act = (db: Db) => Promise<unknown>;

/** What a member of staff does, once, and what must have been done before. */
export interface Deed {
  name: string;
  /** How many lines it must add, when not one. */
  lines?: number;
  /** What its line is about, when not one of the two rounds. */
  about?: RegExp;
  prepare?: Act;
  act: Act;
}

/** Every service of a kind and who uses it: what staff do is done once, the rest writes no line. */
export type Deeds = Readonly<Record<string, "resident" | "machine" | "oneself" | readonly Deed[]>>;

/** A deed that goes on from what was made ready for it. */
export function following<Made>(
  name: string,
  make: (db: Db) => Promise<Made>,
  act: (db: Db, made: Made) => Promise<unknown>,
): Deed {
  const made = new WeakMap<Db, { it: Made }>();
  return {
    name,
    prepare: async (db) => made.set(db, { it: await make(db) }),
    act: (db) => {
      const ready = made.get(db);
      if (!ready) throw new Error(`Nothing was made ready for ${name}.`);
      return act(db, ready.it);
    },
  };
}

/** A database and a folder of keys of its own, removed when the test is over. */
export function meansOf(db: Db): { db: Db; keys: RoundKeys } {
  const keys = keysOf.get(db) ?? newKeys();
  keysOf.set(db, keys);
  return { db, keys };
}

const keysOf = new WeakMap<Db, RoundKeys>();
function newKeys(): RoundKeys {
  const folder = mkdtempSync(join(tmpdir(), "radslag-deeds-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return openKeys(folder);
}

/** What a service refused, whichever way it says so; empty when it was done. */
export async function refusals(answer: Promise<object>): Promise<unknown> {
  const said = await answer;
  if ("problems" in said) return said.problems;
  if ("problem" in said) return [said.problem];
  return "gone" in said ? ["gone"] : [];
}

const written = { proposalId: bench.id, authorId: resident.id, authorName: "Invånare" };

/** A round with people, proposals and posts in it, and a second one that nobody has published. */
export async function furnished(db: Db): Promise<void> {
  await furnish(db);
  const atMs = schedule.talkFromMs;
  const said = { side: "against", text: "Nej.", writtenAtMs: atMs, hiddenReason: null } as const;
  await saveArgument(db, { ...written, ...said, id: "arg-1" });
  const addressee = { id: officer.id, name: officer.name, title: officer.title };
  const asked = { addressee, text: "När?", askedAtMs: atMs, answer: null, hiddenReason: null };
  await saveQuestion(db, { ...written, ...asked, id: "que-1" });
  const help = { text: "Jag har en spade.", shown: true, offeredAtMs: atMs, reply: null };
  await insertOffer(db, { ...written, ...help, id: "off-1", hiddenReason: null });
  const post = { subjectKind: "argument", subjectId: "arg-1", proposalId: bench.id } as const;
  const handled = { reason: "Hån", reportedAtMs: atMs, handledAtMs: null };
  await saveReport(db, { ...post, ...handled, id: "rep-1" });
  await store(db, { round: ownDraft, areas: ownAreas });
}

export const ownAreas = areas.map((area) => ({ ...area, id: `${area.id}-9` }));
export const ownDraft = {
  ...{ ...draft.round, id: "r-9", slug: "egen" },
  potPlan: { kind: "fixed", cityWideKronor: 0, kronorByArea: { "a-1-9": 1_000, "a-2-9": 1_000 } },
} as const satisfies Round;
