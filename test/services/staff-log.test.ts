import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { recordDecision } from "#app/services/record-decision.server.ts";
import { log as english } from "#app/text/en/log.ts";
import { log } from "#app/text/sv/log.ts";
import { countAudit, listAudit, listAuditLinks } from "#db/audit.server.ts";
import { auditHash, checkChain, NO_HASH } from "#db/audit-chain.server.ts";
import { DECISION_ACT } from "#db/decision-changes.server.ts";
import { EXTENSION_ACT } from "#db/extensions.server.ts";
import type { Db } from "#db/open.server.ts";
import { onBothEngines } from "../engines.ts";
import { accessDeeds } from "./deeds/access.ts";
import { type Deeds, furnished, round, schedule } from "./deeds/deed.ts";
import { paperDeeds } from "./deeds/paper.ts";
import { rollDeeds } from "./deeds/roll.ts";
import { follow, roundDeeds } from "./deeds/rounds.ts";
import { townDeeds } from "./deeds/town.ts";
import { trusteeDeeds } from "./deeds/trustees.ts";
import { member } from "./desk.ts";

/** Every service, and who uses it. What staff do is done here once, with the lines it must add. */
const services: Deeds = {
  ...{ ...roundDeeds, ...rollDeeds, ...paperDeeds },
  ...{ ...trusteeDeeds, ...accessDeeds, ...townDeeds },
};
const acts = Object.values(services).flatMap((one) => (typeof one === "string" ? [] : one));
const ready = acts.filter(({ prepare }) => !prepare);
const folder = resolve(import.meta.dirname, "../../app/services");
const files = readdirSync(folder).map((name) => ({
  service: name.replace(".server.ts", ""),
  text: readFileSync(resolve(folder, name), "utf8"),
}));

describe("C15: the staff's log", () => {
  test("C15: every service is known here, and those that staff use write to the log", () => {
    expect(files.map(({ service }) => service).sort()).toEqual(Object.keys(services).sort());
    const writing = files.filter(({ text }) => text.includes("appendAudit("));
    const staff = Object.entries(services).filter(([, users]) => typeof users !== "string");
    expect(writing.map(({ service }) => service).sort()).toEqual(
      staff.map(([name]) => name).sort(),
    );
  });

  test("C15: every act that a service names has words of its own, and no words are left over", () => {
    const named = files
      .filter(({ text }) => text.includes("appendAudit("))
      .flatMap(({ text }) => [...text.matchAll(/\bact(?::| =)\s([^,;]*)/g)])
      .flatMap(([, value = ""]) => [...value.matchAll(/"([a-z-]+)"/g)])
      .map(([, act]) => `log.act.${act}`);
    named.push(`log.act.${DECISION_ACT}`, `log.act.${EXTENSION_ACT}`);
    expect([...new Set(named)].sort()).toEqual(
      Object.keys(log)
        .filter((key) => key.startsWith("log.act."))
        .sort(),
    );
    for (const key of named) expect(english).toHaveProperty([key]);
  });
});

/** All that is kept, table by table, but for what the engine keeps for itself. */
async function everything(db: Db): Promise<Record<string, unknown>> {
  const tables = (await db.introspection.getTables()).map(({ name }) => name).sort();
  const kept: Record<string, unknown> = {};
  for (const name of tables) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(db);
    kept[name] = rows.map((row) => JSON.stringify(row)).sort();
  }
  return kept;
}

onBothEngines("C15: what staff do", (openFresh, engine) => {
  const failing = {
    sqlite: (name: string, when: string) => [
      `create trigger ${name} ${when} begin select raise(abort, 'broken on purpose'); end`,
    ],
    postgres: (name: string, when: string) => [
      `create function ${name}() returns trigger language plpgsql as
        $$ begin raise exception 'broken on purpose'; end $$`,
      `create trigger ${name} ${when} for each row execute function ${name}()`,
    ],
  }[engine];

  test.each(acts)(
    "C15: $name adds its line and no other, with words",
    async ({ prepare, act, lines = 1, about = /^r-[19]$/ }) => {
      const { db } = await openFresh();
      await furnished(db);
      await prepare?.(db);
      const before = await countAudit(db);
      expect(await act(db)).toEqual([]);
      expect(await countAudit(db)).toBe(before + lines);
      const kept = await listAudit(db, { limit: lines });
      for (const line of kept) {
        expect(Object.keys(log)).toContain(`log.act.${line.act}`);
        expect(line.roundId ?? line.subject).toMatch(about);
        expect(line.actorId).not.toBe("");
      }
      expect(checkChain(await listAuditLinks(db))).toMatchObject({ lines: before + lines });
    },
  );

  test.each(acts)(
    "C15: $name is not done when its line cannot be kept",
    async ({ prepare, act }) => {
      const { db } = await openFresh();
      await furnished(db);
      await prepare?.(db);
      const before = await everything(db);
      for (const statement of failing("broken", "before insert on audit")) {
        await sql.raw(statement).execute(db);
      }
      await expect(act(db)).rejects.toThrow("on purpose");
      expect(await everything(db)).toEqual(before);
    },
  );

  test("C15: an act that fails after its line was written leaves no line", async () => {
    const { db } = await openFresh();
    await furnished(db);
    for (const statement of failing("broken", "before update on round")) {
      await sql.raw(statement).execute(db);
    }
    const nowMs = schedule.decisionPlannedAtMs;
    const all = recordDecision(db, round.id, null, follow, member, nowMs);
    await expect(all).rejects.toThrow("on purpose");
    expect(await listAudit(db, { limit: 9 })).toEqual([]);
  });

  const guards = {
    sqlite: ["update", "delete", "gap"].map((name) => `drop trigger audit_no_${name}`),
    postgres: ["change", "truncate", "gap"].map((name) => `drop trigger audit_no_${name} on audit`),
  }[engine];

  test("C15: whichever line is edited past the database's guards, the check fails at it", async () => {
    const { db } = await openFresh();
    await furnished(db);
    for (const { act } of ready.slice(0, 4)) await act(db);
    for (const statement of guards) await sql.raw(statement).execute(db);
    const honest = await listAuditLinks(db);
    expect(checkChain(honest)).toMatchObject({ lines: 4 });
    for (const { seq, line } of honest) {
      const forged = line.replace(/"actor":"[^"]+"/, '"actor":"u-none"');
      const own = auditHash(honest[seq - 2]?.hash ?? NO_HASH, forged);
      const edit = (set: object) =>
        db.updateTable("audit").set(set).where("seq", "=", seq).execute();
      await edit({ line: forged });
      expect(checkChain(await listAuditLinks(db))).toMatchObject({ place: seq });
      // With a hash of its own made anew it is the next line that does not follow.
      await edit({ hash: own });
      const found = checkChain(await listAuditLinks(db));
      if (seq < honest.length) expect(found).toMatchObject({ place: seq + 1 });
      else expect("head" in found && found.head).not.toBe(honest.at(-1)?.hash);
      await edit({ line, hash: honest[seq - 1]!.hash });
      await db.deleteFrom("audit").where("seq", "=", seq).execute();
      if (seq < honest.length) {
        expect(checkChain(await listAuditLinks(db))).toMatchObject({ place: seq });
      }
      await db
        .insertInto("audit")
        .values(honest[seq - 1]!)
        .execute();
    }
    expect(checkChain(await listAuditLinks(db))).toMatchObject({ lines: 4 });
  });

  test("C15, turned round: hashes that do not hang together tell nothing of an edit", async () => {
    const { db } = await openFresh();
    await furnished(db);
    for (const { act } of ready.slice(0, 3)) await act(db);
    const links = await listAuditLinks(db);
    const forgedLine = links[0]!.line.replace(/"actor":"[^"]+"/, '"actor":"u-none"');
    // Each line hashed by itself, as it would be without the chain.
    const alone = (lines: readonly string[]) =>
      lines.map((line) => ({ line, hash: auditHash(NO_HASH, line) }));
    const holds = (rows: readonly { line: string; hash: string }[]) =>
      rows.every(({ line, hash }) => hash === auditHash(NO_HASH, line));
    const rest = links.slice(1).map(({ line }) => line);
    expect(holds(alone([forgedLine, ...rest]))).toBe(true);
    const chained = { ...links[0]!, line: forgedLine, hash: auditHash(NO_HASH, forgedLine) };
    expect(checkChain([chained, ...links.slice(1)])).toMatchObject({ place: 2 });
  });
});
