import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { strangersIn } from "#app/ballot-box/close-check.server.ts";
import { ledgerText } from "#app/ballot-box/ledger.server.ts";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import { tagOf } from "#app/ballot-box/tag.server.ts";
import { tendBoxes } from "#app/jobs.server.ts";
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

  it.each(["round-r-1.key", "seal-r-1.key", "sign-r-1.key"])(
    "are missed when %s is gone before the vote has opened",
    async (file) => {
      const { db } = await openFresh();
      await saveRound(db, sample);
      const folder = keysFolder();
      const { publishedAtMs } = round.schedule;
      const check = (nowMs: number) => checkSecrets({ db, keys: openKeys(folder) }, nowMs);
      // The start makes and remembers the keys of a round that was published without them.
      expect(await check(publishedAtMs! - 1)).toBeNull();
      expect(existsSync(join(folder, file))).toBe(false);
      expect(await check(publishedAtMs!)).toBeNull();
      const copy = readFileSync(join(folder, file));
      rmSync(join(folder, file));
      const sentence = `a key is not the one it was published with: restore ${file} in KEYS_DIR`;
      expect(await check(voteOpensAtMs - 1)).toContain(sentence);
      const tick = () => tendBoxes({ db, keys: openKeys(folder) }, () => voteOpensAtMs - 1);
      await expect(tick()).rejects.toThrow(`${file} is not the one it was: restore it`);
      writeFileSync(join(folder, file), copy);
      expect(await check(voteOpensAtMs - 1)).toBeNull();
      await tick();
      // As the guide says for a key that nobody has a copy of: forgotten, then made anew.
      rmSync(join(folder, file));
      const names = ["tag", "seal", "sign"].map((key) => `${key} ${round.id}`);
      await db.deleteFrom("secret_check").where("name", "in", names).execute();
      expect(await check(voteOpensAtMs - 1)).toBeNull();
      expect(readFileSync(join(folder, file)).equals(copy)).toBe(false);
    },
  );

  it("are made at the next tick for a round that was published without them", async () => {
    const { db } = await openFresh();
    await saveRound(db, sample);
    const folder = keysFolder();
    const keys = openKeys(folder);
    const { publishedAtMs } = round.schedule;
    await tendBoxes({ db, keys }, () => publishedAtMs! - 1);
    expect(readdirSync(folder)).toEqual([]);
    await tendBoxes({ db, keys }, () => publishedAtMs!);
    const files = ["round-r-1.key", "seal-r-1.key", "sign-r-1.key"];
    expect(readdirSync(folder).toSorted()).toEqual(files);
  });

  it("are not asked for a seal that trustees hold", async () => {
    const { db } = await openFresh();
    const keyHolding = { kind: "trustees", threshold: 2, trustees: ["Bo", "Eva", "Åsa"] } as const;
    await saveRound(db, { ...sample, round: { ...round, keyHolding } });
    const folder = keysFolder();
    await tendBoxes({ db, keys: openKeys(folder) }, () => voteOpensAtMs - 1);
    expect(readdirSync(folder).toSorted()).toEqual(["round-r-1.key", "sign-r-1.key"]);
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
