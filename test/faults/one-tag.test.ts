import { expect, test } from "vitest";
import { publishBatch } from "#app/services/publish-batch.server.ts";
import { atOnce, casterFor } from "./a-cast.ts";
import { cookieOf, keysForTest, putRound, roundOpenNow, tagOfVoter } from "./a-town.ts";
import { inLedger, missing } from "./in-the-box.ts";
import { LONG_MS, tell, times } from "./long.ts";
import { postgresForTest, startTwo } from "./two-instances.ts";

const CASTS = times(100, 1_000);
const CONNECTIONS = 16;

test(
  "one person who casts through two instances at once has one ballot, and no answer fails",
  async () => {
    const { db, url } = await postgresForTest();
    const { keys, keysFolder } = keysForTest();
    const vote = roundOpenNow("tag");
    await putRound({ db, keys }, vote);
    const servers = await startTwo(url, keysFolder);
    const caster = casterFor(vote, keys.installation().toString("hex"), CONNECTIONS);
    const cookie = cookieOf(keys, vote, "one");
    const receipts: string[] = [];
    let asked = 0;
    await atOnce(CONNECTIONS, async () => {
      const { port } = servers[asked % 2]!;
      asked += 1;
      const answer = await caster.cast(port, { cookie });
      // Each instance takes thirty an hour from one person, and tells the others to wait.
      expect([303, 429]).toContain(answer?.status);
      if (answer?.receipt) receipts.push(answer.receipt.c);
      return asked < CASTS;
    });
    caster.close();
    const rows = await db.selectFrom("sealed_ballot").select(["tag", "version", "c"]).execute();
    expect(rows).toEqual([
      { tag: tagOfVoter(keys, vote, "one"), version: receipts.length, c: expect.any(String) },
    ]);
    expect(receipts.length).toBeGreaterThan(CONNECTIONS);
    expect(new Set(receipts).size).toBe(receipts.length);
    expect(receipts).toContain(rows[0]!.c);
    await publishBatch({ db, keys }, vote.found, () => vote.found.round.schedule.voteClosesAtMs);
    expect(missing(receipts, await inLedger(db, vote.found.round.id))).toEqual([]);
    tell("one tag", { casts: receipts.length, final: rows.length });
  },
  LONG_MS,
);
