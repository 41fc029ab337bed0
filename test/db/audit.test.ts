import { sql } from "kysely";
import { expect, it } from "vitest";
import {
  type AuditLine,
  appendAudit,
  countAudit,
  listActorIds,
  listAudit,
  listAuditLinks,
} from "#db/audit.server.ts";
import { auditHash, checkChain, NO_HASH } from "#db/audit-chain.server.ts";
import type { Db } from "#db/open.server.ts";
import { onBothEngines } from "../engines.ts";
import { inOtherProcess } from "./processes.ts";
import { startMs } from "./samples.ts";

const published = {
  atMs: startMs,
  actorId: "u-2",
  act: "publish-round",
  subject: "r-1",
  detail: { slug: "norr-2026", percent: 7.5, areas: ["a-1", "a-2"], before: null },
};
const hidden = {
  ...published,
  actorId: "u-3",
  act: "hide-post",
  subject: "arg-1",
  roundId: "r-1",
  detail: { reason: "Hån" },
};
const decided = { ...hidden, act: "record-decision", subject: "p-9", roundId: "r-9" };

const append = (db: Db, ...lines: AuditLine[]) =>
  db.transaction().execute(async (db) => {
    for (const line of lines) await appendAudit(db, line);
  });

onBothEngines("the audit", (openFresh, engine) => {
  const openTwo = async () => {
    const { db, url } = await openFresh();
    await append(db, published, hidden);
    return { db, url };
  };

  it("lists what staff did, the newest first, of everything or of one thing", async () => {
    const { db } = await openTwo();
    const [first, second] = [
      { ...published, roundId: null, seq: 1 },
      { ...hidden, seq: 2 },
    ];
    expect(await listAudit(db, { limit: 9 })).toEqual([second, first]);
    expect(await listAudit(db, { limit: 1 })).toEqual([second]);
    expect(await listAudit(db, { limit: 1, offset: 1 })).toEqual([first]);
    expect(await listAudit(db, { subject: "r-1", limit: 9 })).toEqual([first]);
  });

  it("finds what was done in a round, to the round itself too, and by one person", async () => {
    const { db } = await openTwo();
    await append(db, decided);
    const found = async (filter: { roundId?: string; actorId?: string }) => {
      const lines = await listAudit(db, { ...filter, limit: 9 });
      expect(await countAudit(db, filter)).toBe(lines.length);
      return lines.map(({ seq }) => seq);
    };
    expect(await found({})).toEqual([3, 2, 1]);
    expect(await found({ roundId: "r-1" })).toEqual([2, 1]);
    expect(await found({ actorId: "u-3" })).toEqual([3, 2]);
    expect(await found({ roundId: "r-1", actorId: "u-3" })).toEqual([2]);
    expect(await found({ roundId: "r-none" })).toEqual([]);
    expect((await listActorIds(db)).sort()).toEqual(["u-2", "u-3"]);
  });

  it("ties each line to the one before it, over the text that is kept", async () => {
    const { db } = await openTwo();
    const links = await listAuditLinks(db);
    const [one, two] = links;
    expect(one).toMatchObject({ seq: 1, prev: NO_HASH, hash: auditHash(NO_HASH, one!.line) });
    expect(two).toMatchObject({ seq: 2, prev: one!.hash, hash: auditHash(one!.hash, two!.line) });
    expect(one!.line).toBe(
      `{"act":"publish-round","actor":"u-2","at":${startMs},"detail":{"areas":["a-1","a-2"],` +
        `"before":null,"percent":7.5,"slug":"norr-2026"},"round":null,"subject":"r-1"}`,
    );
    expect(checkChain(links)).toMatchObject({ lines: 2, head: two!.hash });
  });

  it("takes a line only in the transaction of its act, and loses it with the act", async () => {
    const { db } = await openTwo();
    await expect(appendAudit(db, published)).rejects.toThrow("outside the transaction");
    const failing = db.transaction().execute(async (db) => {
      await appendAudit(db, published);
      throw new Error("the act failed");
    });
    await expect(failing).rejects.toThrow("the act failed");
    expect(await countAudit(db)).toBe(2);
    await append(db, decided);
    expect(checkChain(await listAuditLinks(db))).toMatchObject({ lines: 3 });
  });

  it("has no gap and no fork when several processes add lines at once", async () => {
    const { db, url } = await openTwo();
    const others = [1, 2].map(() => inOtherProcess("audit", url, "10"));
    const acts = Array.from({ length: 10 }, () => append(db, published));
    await Promise.all([...acts, ...others]);
    expect(checkChain(await listAuditLinks(db))).toMatchObject({ lines: 32 });
  });

  const columns = "audit (seq, prev, line, hash)";
  const line = `'{"act":"a","actor":"b","at":1,"subject":"c"}'`;
  const zeros = `'${NO_HASH}'`;
  const [ones, head] = [`'${"1".repeat(64)}'`, "(select hash from audit where seq = 2)"];
  const held = "(select hash from audit where seq = 1)";
  const forgeries = {
    sqlite: [
      `update audit set line = ${line}`,
      `update audit set hash = ${ones} where seq = 2`,
      "delete from audit where seq = 1",
      `insert or replace into ${columns} values (1, ${zeros}, ${line}, ${ones})`,
      `replace into ${columns} values (1, ${zeros}, ${line}, ${ones})`,
      // In its place in the chain, but with the hash of a line that would have to give way.
      `insert or replace into ${columns} values (3, ${head}, ${line}, ${held})`,
      `insert into ${columns} values (1, ${zeros}, ${line}, ${ones})
        on conflict do update set line = 'x'`,
    ],
    postgres: [
      `update audit set line = ${line}`,
      `update audit set hash = ${ones} where seq = 2`,
      "delete from audit where seq = 1",
      "truncate audit",
      `insert into ${columns} values (3, ${head}, ${line}, ${held})
        on conflict (hash) do update set line = 'x'`,
    ],
  }[engine];

  it.each(forgeries)("refuses to be rewritten by: %s", async (forgery) => {
    const { db } = await openTwo();
    const before = await listAuditLinks(db);
    await expect(sql.raw(forgery).execute(db)).rejects.toThrow(
      /audit rows (are only ever added|follow one another)/,
    );
    expect(await listAuditLinks(db)).toEqual(before);
  });

  it.each([
    [4, head],
    [3, held],
    [3, zeros],
  ])("refuses a line that does not follow the last: %s after %s", async (seq, prev) => {
    const { db } = await openTwo();
    const stray = sql.raw(`insert into ${columns} values (${seq}, ${prev}, ${line}, ${ones})`);
    await expect(stray.execute(db)).rejects.toThrow("audit rows follow one another");
    await sql.raw(`insert into ${columns} values (3, ${head}, ${line}, ${ones})`).execute(db);
  });
});
