import { Lucia } from "lucia";
import { expect, it } from "vitest";
import { realClock } from "#app/clock.server.ts";
import { savePerson } from "#db/people.server.ts";
import { sessionAdapter } from "#db/sessions.server.ts";
import { onBothEngines } from "../engines.ts";
import { officer, resident } from "./samples.ts";

const later = new Date(4_000_000_000_000);
const user = { id: "u-1", attributes: { role: "resident" } };
const attributes = { kind: "staff", createdAtMs: 900, authAtMs: 950 } as const;
const session = { id: "secret-of-the-cookie", userId: "u-1", expiresAt: later, attributes };

onBothEngines("sessions", (openFresh) => {
  const open = async (nowMs = 1_000) => {
    const { db } = await openFresh();
    await savePerson(db, resident, { answersQuestions: false });
    await savePerson(db, officer, { answersQuestions: true });
    return { db, adapter: sessionAdapter(db, () => nowMs) };
  };

  it("are found with their person, and not otherwise", async () => {
    const { adapter } = await open();
    expect(await adapter.getSessionAndUser(session.id)).toEqual([null, null]);
    await adapter.setSession(session);
    expect(await adapter.getSessionAndUser(session.id)).toEqual([session, user]);
    expect(await adapter.getSessionAndUser("another")).toEqual([null, null]);
  });

  it("are lengthened and ended one by one", async () => {
    const { adapter } = await open();
    await adapter.setSession(session);
    await adapter.setSession({ ...session, id: "kept" });
    const longer = new Date(later.getTime() + 1);
    await adapter.updateSessionExpiration(session.id, longer);
    expect((await adapter.getSessionAndUser(session.id))[0]?.expiresAt).toEqual(longer);
    await adapter.deleteSession(session.id);
    expect(await adapter.getSessionAndUser(session.id)).toEqual([null, null]);
    expect((await adapter.getSessionAndUser("kept"))[0]).toEqual({ ...session, id: "kept" });
  });

  it("are listed and ended for one person, not for another", async () => {
    const { adapter } = await open();
    for (const id of ["one", "two"]) await adapter.setSession({ ...session, id });
    await adapter.setSession({ ...session, id: "three", userId: "u-2" });
    expect(await adapter.getUserSessions("u-1")).toHaveLength(2);
    await adapter.deleteUserSessions("u-1");
    expect(await adapter.getUserSessions("u-1")).toEqual([]);
    expect(await adapter.getUserSessions("u-2")).toHaveLength(1);
  });

  it("are pruned when they have expired, by the clock handed in", async () => {
    const { adapter } = await open(5_000);
    for (const expires of [4_999, 5_000, 5_001]) {
      await adapter.setSession({ ...session, id: `s-${expires}`, expiresAt: new Date(expires) });
    }
    await adapter.deleteExpiredSessions();
    expect(await adapter.getUserSessions("u-1")).toHaveLength(1);
    expect((await adapter.getSessionAndUser("s-5001"))[0]?.id).toBe("s-5001");
  });

  it("end when their person is removed", async () => {
    const { db, adapter } = await open();
    await adapter.setSession(session);
    await db.deleteFrom("person").where("id", "=", "u-1").execute();
    expect(await adapter.getSessionAndUser(session.id)).toEqual([null, null]);
    expect(await db.selectFrom("session").selectAll().execute()).toEqual([]);
  });

  it("carry a person through signing in and out, and keep when they began", async () => {
    const { db } = await openFresh();
    await savePerson(db, resident, { answersQuestions: false });
    const startedAtMs = realClock();
    const lucia = new Lucia(sessionAdapter(db, () => startedAtMs));
    const { id } = await lucia.createSession("u-1", { ...attributes, createdAtMs: startedAtMs });
    expect((await lucia.validateSession(id)).user?.id).toBe("u-1");
    const rows = await db.selectFrom("session").select("created_at").execute();
    expect(rows).toEqual([{ created_at: startedAtMs }]);
    await lucia.invalidateSession(id);
    expect(await lucia.validateSession(id)).toEqual({ session: null, user: null });
  });

  it("cannot be opened by anyone who reads them in the database", async () => {
    const { db, adapter } = await open();
    const lucia = new Lucia(adapter);
    const { id } = await lucia.createSession("u-1", attributes);
    const stolen = await db.selectFrom("session").selectAll().execute();
    expect(JSON.stringify(stolen)).not.toContain(id);
    expect(await lucia.validateSession(stolen[0]!.id)).toEqual({ session: null, user: null });
    const listed = await lucia.getUserSessions("u-1");
    expect(await lucia.validateSession(listed[0]!.id)).toEqual({ session: null, user: null });
  });
});
