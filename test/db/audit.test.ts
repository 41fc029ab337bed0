import { sql } from "kysely";
import { expect, it } from "vitest";
import { appendAudit, listAudit } from "#db/audit.server.ts";
import { onBothEngines } from "../engines.ts";
import { startMs } from "./samples.ts";

const published = {
  atMs: startMs,
  actorId: "u-2",
  act: "publish-round",
  subject: "r-1",
  detail: { slug: "norr-2026", areas: ["a-1", "a-2"], before: null },
};
const hidden = { ...published, act: "hide-post", subject: "arg-1", detail: { reason: "Hån" } };

onBothEngines("the audit", (openFresh, engine) => {
  const openTwo = async () => {
    const { db } = await openFresh();
    await appendAudit(db, published);
    await appendAudit(db, hidden);
    return db;
  };

  it("lists what staff did, the newest first, of everything or of one thing", async () => {
    const db = await openTwo();
    expect(await listAudit(db, { limit: 9 })).toEqual([
      { ...hidden, seq: 2 },
      { ...published, seq: 1 },
    ]);
    expect(await listAudit(db, { limit: 1 })).toEqual([{ ...hidden, seq: 2 }]);
    expect(await listAudit(db, { subject: "r-1", limit: 9 })).toEqual([{ ...published, seq: 1 }]);
  });

  const forgeries = {
    sqlite: [
      "update audit set actor_id = 'u-1'",
      "delete from audit where seq = 1",
      "insert or replace into audit values (1, 1, 'u-1', 'a', 'b', '{}')",
      "replace into audit values (1, 1, 'u-1', 'a', 'b', '{}')",
      "insert into audit values (1, 1, 'u-1', 'a', 'b', '{}') on conflict do update set at = 2",
    ],
    postgres: [
      "update audit set actor_id = 'u-1'",
      "delete from audit where seq = 1",
      "truncate audit",
      `insert into audit overriding system value values (1, 1, 'u-1', 'a', 'b', '{}')
        on conflict (seq) do update set "at" = 2`,
    ],
  }[engine];

  it.each(forgeries)("refuses to be rewritten by: %s", async (forgery) => {
    const db = await openTwo();
    const before = await listAudit(db, { limit: 9 });
    await expect(sql.raw(forgery).execute(db)).rejects.toThrow("audit rows are only ever added");
    expect(await listAudit(db, { limit: 9 })).toEqual(before);
  });
});
