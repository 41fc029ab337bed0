import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { strangersIn } from "#app/ballot-box/close-check.server.ts";
import { ledgerText } from "#app/ballot-box/ledger.server.ts";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import { tagOf } from "#app/ballot-box/tag.server.ts";
import { checkSecrets } from "#app/services/check-secrets.server.ts";
import { saveRound } from "#db/rounds.server.ts";
import { round, sample } from "../db/samples.ts";
import { onBothEngines } from "../engines.ts";

const { voteOpensAtMs } = round.schedule;

function keysFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "radslag-secrets-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

onBothEngines("the secrets of an installation", (openFresh) => {
  it("are known again, and others are refused with a sentence that says what to do", async () => {
    const { db } = await openFresh();
    await saveRound(db, sample);
    const [own, other] = [keysFolder(), keysFolder()];
    const check = (folder: string, nowMs: number) =>
      checkSecrets({ db, keys: openKeys(folder) }, nowMs);
    expect(await check(own, voteOpensAtMs)).toBeNull();
    expect(await check(own, voteOpensAtMs)).toBeNull();
    expect(await check(other, voteOpensAtMs)).toMatch(/^The pepper is not the one .* restore/);
  });

  it("are missed when the key of an open vote is gone, before anyone votes twice", async () => {
    const { db } = await openFresh();
    await saveRound(db, sample);
    const folder = keysFolder();
    const check = (nowMs: number) => checkSecrets({ db, keys: openKeys(folder) }, nowMs);
    expect(await check(voteOpensAtMs)).toBeNull();
    rmSync(join(folder, "round-r-1.key"));
    expect(await check(voteOpensAtMs)).toContain("restore round-r-1.key");
  });
});

it("a ballot under a tag of nobody on the roll is found before the key is destroyed", () => {
  const key = Buffer.alloc(32, 7);
  const cast = (tag: string, v = 1) =>
    ledgerText({ t: "cast", tag, v, area: "a", c: "c".repeat(64), s: "5".repeat(64) });
  const [one, other] = ["row-1", "row-2"].map((id) => tagOf(key, "r-1", id));
  const lines = [cast(one!), cast(one!, 2), cast(other!), ledgerText({ t: "close" })];
  expect(strangersIn(lines, ["row-1", "row-2", "row-3"], key, "r-1")).toBe(0);
  expect(strangersIn(lines, ["row-1"], key, "r-1")).toBe(1);
  expect(strangersIn([...lines, cast("e".repeat(32))], ["row-1", "row-2"], key, "r-1")).toBe(1);
});
