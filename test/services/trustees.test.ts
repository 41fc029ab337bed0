import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, expectTypeOf, it, onTestFinished } from "vitest";
import { openWithShares } from "#app/ballot-box/open-offline.server.ts";
import { rehearse } from "#app/ballot-box/rehearsal.server.ts";
import { openKeys, type RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { makeKey, type Share } from "#app/ballot-box/shares.server.ts";
import { readSealedFile } from "#app/ballot-box/trustee-files.server.ts";
import { verifyBundle } from "#app/ballot-box/verify.server.ts";
import type { KeyHolding } from "#app/domain/key-holding.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { boxStateOf } from "#app/http/box-state.server.ts";
import { packageOf } from "#app/http/control-package.server.ts";
import { tendBoxes } from "#app/jobs.server.ts";
import { adoptKey } from "#app/services/adopt-key.server.ts";
import { beginRehearsal } from "#app/services/begin-rehearsal.server.ts";
import { castBallot } from "#app/services/cast-ballot.server.ts";
import { concludeRound } from "#app/services/conclude-round.server.ts";
import { handOverBox } from "#app/services/hand-over-box.server.ts";
import { releaseBox } from "#app/services/open-box.server.ts";
import { publishRound } from "#app/services/publish-round.server.ts";
import { recordRehearsal } from "#app/services/record-rehearsal.server.ts";
import { listLedger } from "#db/ledger.server.ts";
import { insertProposals } from "#db/proposals.server.ts";
import { findRoundById, saveRound } from "#db/rounds.server.ts";
import { bench, withoutRoll } from "../db/samples.ts";
import { type OpenFresh, onBothEngines } from "../engines.ts";
import { voterCalled, whileOpenMs } from "./cast-many.ts";
import { actsOn, administrator, draft } from "./desk.ts";

const trustees = ["Bo Ek", "Eva Öst", "Ali Ek"];
const { informFromMs, voteOpensAtMs, voteClosesAtMs, complaintsUntilMs } = draft.round.schedule;
const early = informFromMs - 1;
const actor = "server:olle";
const proposals = [bench];
const choices = [{ proposalId: bench.id, score: 1 }];
const marks = { areaId: bench.areaId, choices, savings: [] };

/** A round that its trustees are to open, before they have done anything. */
async function openDraft(openFresh: OpenFresh) {
  const { db } = await openFresh();
  const folder = mkdtempSync(join(tmpdir(), "radslag-trustees-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const keys = openKeys(folder);
  const keyHolding = { kind: "trustees", threshold: 2, trustees } as const;
  await saveRound(db, withoutRoll({ ...draft, round: { ...draft.round, keyHolding } }));
  await insertProposals(db, proposals);
  const found = async () => (await findRoundById(db, "r-1")) as RoundWithAreas;
  const adopt = async (many = 3, threshold = 2, nowMs = early, round = "r-1") => {
    const made = await makeKey(round, { trustees: many, threshold });
    return { ...made, problems: await adoptKey(db, "r-1", made.key, actor, nowMs) };
  };
  const practise = async (shares: readonly Share[]) => {
    const begun = await beginRehearsal(db, "r-1", actor, early);
    if ("problems" in begun) return begun;
    const outcome = await rehearse(begun.challenge, shares);
    if ("fault" in outcome) throw new Error(JSON.stringify(outcome));
    return recordRehearsal(db, "r-1", outcome.answer, actor, early);
  };
  const cast = async (voter: number, nowMs = whileOpenMs) => {
    const means = { db, keys, clock: () => nowMs };
    return castBallot(
      means,
      await found(),
      proposals,
      voterCalled(`voter-${voter}`, marks.areaId),
      {
        marks,
        castKey: `${voter}`,
      },
    );
  };
  const publish = () => publishRound({ db, keys }, "r-1", administrator, early);
  const tend = (nowMs: number) => tendBoxes({ db, keys }, () => nowMs);
  const handOver = async (nowMs = complaintsUntilMs) =>
    handOverBox({ db, keys }, (await found()).round, actor, nowMs);
  const release = async (texts: readonly string[], nowMs = complaintsUntilMs) =>
    releaseBox({ db, keys }, await found(), texts, actor, nowMs);
  return { db, keys, folder, found, adopt, practise, cast, publish, tend, handOver, release };
}

/** The same round after a vote of twelve that has closed, and the shares that open it. */
async function openClosed(openFresh: OpenFresh) {
  const desk = await openDraft(openFresh);
  const { shares } = await desk.adopt();
  await desk.practise(shares);
  expect(await desk.publish()).toEqual([]);
  for (let voter = 0; voter < 12; voter += 1) expect(await desk.cast(voter)).toHaveProperty("cast");
  await desk.tend(voteClosesAtMs);
  return { ...desk, shares };
}

async function openedTexts(file: string, shares: readonly Share[]): Promise<string[]> {
  const outcome = await openWithShares(readSealedFile(file)!, shares);
  if ("fault" in outcome) throw new Error(JSON.stringify(outcome));
  return outcome.opened.map(({ text }) => text);
}

onBothEngines("a round whose key its trustees hold", (openFresh, engine) => {
  it("C11: is not published until every share has taken part in a rehearsal", async () => {
    const { adopt, practise, publish, db } = await openDraft(openFresh);
    const field = "keyHolding.kind";
    expect(await publish()).toEqual([{ key: "keysMissing", field }]);
    const { shares } = await adopt();
    expect(await publish()).toEqual([{ key: "keysNotRehearsed", field, values: { n: 3 } }]);
    expect(await practise(shares.slice(0, 2))).toEqual({ remaining: 1 });
    expect(await publish()).toEqual([{ key: "keysNotRehearsed", field, values: { n: 1 } }]);
    // The third may come another day, with one of the others.
    expect(await practise(shares.slice(1))).toEqual({ remaining: 0 });
    expect(await publish()).toEqual([]);
    const rehearsal = ["begin-rehearsal", "record-rehearsal"];
    const acts = ["adopt-key", ...rehearsal, ...rehearsal, "publish-round"];
    expect(await actsOn(db, "r-1")).toEqual(acts);
  });

  it("C11: takes no ballot and begins no ledger by a key that nobody has rehearsed", async () => {
    const { adopt, practise, publish, cast, tend, db } = await openDraft(openFresh);
    await practise((await adopt()).shares);
    expect(await publish()).toEqual([]);
    // A share was lost before the vote: a new ceremony, and all have to rehearse again.
    const again = await adopt();
    expect(again.problems).toEqual([]);
    expect(await cast(1)).toEqual({ problems: [{ key: "votingNotOpen" }] });
    await tend(whileOpenMs);
    expect(await listLedger(db, "r-1")).toEqual([]);
    await practise(again.shares);
    expect(await cast(1)).toHaveProperty("cast");
    await tend(whileOpenMs);
    expect(await listLedger(db, "r-1")).toHaveLength(2);
  });

  it("takes a key only of its own kind, and none once the vote has opened", async () => {
    const { adopt, practise, publish, db } = await openDraft(openFresh);
    const differs = (shares: number, threshold: number) => [
      { key: "keysDiffer", values: { shares, threshold } },
    ];
    expect((await adopt(4, 2)).problems).toEqual(differs(4, 2));
    expect((await adopt(3, 3)).problems).toEqual(differs(3, 3));
    const elsewhere = await adopt(3, 2, early, "r-2");
    expect(elsewhere.problems).toEqual([{ key: "keysOfOtherRound" }]);
    expect(await practise([])).toEqual({ problems: [{ key: "keysMissing" }] });
    await practise((await adopt()).shares);
    await publish();
    const late = await adopt(3, 2, voteOpensAtMs);
    expect(late.problems).toEqual([{ key: "lockedAtVoting" }]);
    await saveRound(db, { ...draft, round: { ...draft.round, keyHolding: { kind: "server" } } });
    expect((await adopt()).problems).toEqual([{ key: "keysHeldByServer" }]);
  });

  it("keeps the key that a ballot is sealed to, whatever the clock of the command says", async () => {
    const { adopt, practise, publish, cast } = await openDraft(openFresh);
    await practise((await adopt()).shares);
    await publish();
    expect(await cast(1)).toHaveProperty("cast");
    expect((await adopt()).problems).toEqual([{ key: "lockedAtVoting" }]);
  });

  it("takes no ballot sealed to a key that is replaced in the same moment", async () => {
    const { db, keys, found, adopt, practise, publish } = await openDraft(openFresh);
    await practise((await adopt()).shares);
    await publish();
    const open = await found();
    const { key } = await makeKey("r-1", { trustees: 3, threshold: 2 });
    // The cast reads the key, the new one is taken, and only then does the cast hold the round.
    const casting = castBallot(
      { db, keys, clock: () => whileOpenMs },
      open,
      proposals,
      voterCalled("race", marks.areaId),
      {
        marks,
        castKey: "race",
      },
    );
    const [answer, problems] = await Promise.all([casting, adoptKey(db, "r-1", key, actor, early)]);
    // On SQLite the key always comes between; on PostgreSQL either may hold the round first.
    const replaced = problems.length === 0;
    expect(replaced || engine === "postgres").toBe(true);
    expect("cast" in answer).toBe(!replaced);
    const rows = await db.selectFrom("sealed_ballot").selectAll().execute();
    expect(rows).toHaveLength(replaced ? 0 : 1);
  });

  it("C9: its key for opening is never made on the server", async () => {
    const { folder, keys, tend } = await openClosed(openFresh);
    await tend(complaintsUntilMs);
    expect(readdirSync(folder).filter((name) => name.startsWith("seal-"))).toEqual([]);
    // Nor can the program be written that asks for it: only a key that the server holds has a pair.
    expectTypeOf<Parameters<RoundKeys["sealKeysOf"]>[1]>().toEqualTypeOf<{ kind: "server" }>();
    expectTypeOf<KeyHolding>().not.toExtend<Parameters<RoundKeys["sealKeysOf"]>[1]>();
    // Negative control: this is the file that a round held by the server has.
    keys.sealKeysOf("r-1", { kind: "server" });
    expect(readdirSync(folder)).toContain("seal-r-1.key");
  });

  it("is opened by its trustees alone, then published as any other", async () => {
    const { db, keys, found, shares, tend, handOver, release } = await openClosed(openFresh);
    const notReady = { problems: [{ key: "boxNotReady" }] };
    expect(await handOver(complaintsUntilMs - 1)).toEqual(notReady);
    // The window is over, but the key of the tags still stands.
    expect(await handOver()).toEqual(notReady);
    expect(await release([])).toEqual([{ key: "boxNotReady" }]);
    await tend(complaintsUntilMs);
    expect(keys.tagKeyOf("r-1")).toBeNull();
    const { round } = await found();
    expect(await boxStateOf(db, round, complaintsUntilMs)).toEqual({ kind: "awaits-trustees" });
    expect(await concludeRound(db, await found(), complaintsUntilMs)).toBeNull();
    expect(await db.selectFrom("ballot").selectAll().execute()).toEqual([]);
    const handed = await handOver();
    if ("problems" in handed) throw new Error(JSON.stringify(handed));
    const texts = await openedTexts(handed.file, shares.slice(1));
    const missing = { key: "openingsMissing", values: { n: 1 } };
    expect(await release(texts.slice(1))).toEqual([missing]);
    const stray = (line: number) => [{ key: "openingsUnknown", values: { line } }];
    const [first = "", ...rest] = texts;
    expect(await release([first, first, ...rest])).toEqual(stray(2));
    expect(await release([...rest, first.replace('"p-1",1', '"p-1",2')])).toEqual(stray(12));
    expect(await release([...texts, "{}"])).toEqual(stray(13));
    expect(await db.selectFrom("ballot").selectAll().execute()).toEqual([]);
    const twice = [1, 2].map(() => release(rest.toReversed().concat(first)));
    const answers = (await Promise.all(twice)).flat();
    expect(answers).toEqual([{ key: "boxAlreadyOpened" }]);
    expect(await release(texts)).toEqual([{ key: "boxAlreadyOpened" }]);
    expect(await handOver()).toEqual({ problems: [{ key: "boxAlreadyOpened" }] });
    expect((await actsOn(db, "r-1")).slice(-2)).toEqual(["hand-over-box", "release-box"]);
    const files = (await packageOf(db, "r-1")) ?? [];
    const bundle = new Map(files.map(({ name, content }) => [name, content]));
    expect(verifyBundle(bundle)).toMatchObject({ verified: { ballots: 12, withheld: 0 } });
    const manifest = JSON.parse(bundle.get("manifest.json") ?? "{}");
    expect(manifest.keyHolding).toEqual({ kind: "trustees", threshold: 2, trustees });
    expect(manifest.shareCommitments).toHaveLength(3);
    const concluded = await concludeRound(db, await found(), complaintsUntilMs);
    expect(concluded?.outcome.turnout.ballots).toBe(12);
  });

  it("is not handed over while a counted ballot is gone", async () => {
    const { db, found, tend, handOver } = await openClosed(openFresh);
    await tend(complaintsUntilMs);
    const [one] = await db.selectFrom("sealed_ballot").selectAll().limit(1).execute();
    await db.deleteFrom("sealed_ballot").where("tag", "=", one!.tag).execute();
    const problem = { key: "ballotsMissing", values: { n: 1 } };
    expect(await handOver()).toEqual({ problems: [problem] });
    const { round } = await found();
    const state = await boxStateOf(db, round, complaintsUntilMs);
    expect(state).toEqual({ kind: "missing", ballots: 1 });
  });
});
