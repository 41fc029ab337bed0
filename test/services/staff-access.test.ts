import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { newTotpSecret, totpCodeAt } from "#app/adapters/one-time-code.server.ts";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import { sealText } from "#app/ballot-box/sealed-text.server.ts";
import { tokenHash } from "#app/ballot-box/token.server.ts";
import type { Person, StaffRole } from "#app/domain/person.ts";
import { acceptInvitation } from "#app/services/accept-invitation.server.ts";
import { changeOwnSecret } from "#app/services/change-own-secret.server.ts";
import { changeStaff } from "#app/services/change-staff.server.ts";
import { inviteStaff } from "#app/services/invite-staff.server.ts";
import { proveStaff } from "#app/services/prove-staff.server.ts";
import { withdrawStaff } from "#app/services/withdraw-staff.server.ts";
import type { Db } from "#db/open.server.ts";
import { findPerson, listAddressees, savePerson } from "#db/people.server.ts";
import { onBothEngines } from "../engines.ts";
import { actsOn, administrator, auditLines } from "./desk.ts";

const folder = mkdtempSync(join(tmpdir(), "radslag-staff-"));
afterAll(() => rmSync(folder, { recursive: true }));
const keys = openKeys(folder);
const key = keys.installation();

const nowMs = Date.parse("2026-03-01T12:00:00Z");
const times = { nowMs, realNowMs: nowMs };
const HALF_MINUTE_MS = 30_000;
const password = "fyra hästar i hagen";
const email = "eva.ek@norr.example";
const who = { email, title: "handläggare", answersQuestions: true };

onBothEngines("access for staff", (openFresh) => {
  const open = async () => {
    const { db } = await openFresh();
    await savePerson(db, administrator, { answersQuestions: false });
    return db;
  };

  async function invite(db: Db, role: StaffRole = "officer", by = administrator.id, to = email) {
    const invited = { ...who, email: to, role };
    const inviter = by === "" ? "command-line" : { personId: by };
    return inviteStaff({ db, keys }, invited, inviter, () => null, times);
  }

  /** Takes an invitation up as its page does, with the code that an app shows. */
  async function accept(db: Db, token: string, written = {}, atMs = nowMs) {
    const secret = newTotpSecret();
    const offer = sealText(key, `offer\0${tokenHash(token)}`, secret);
    const code = totpCodeAt(secret, atMs);
    const all = { name: "Eva Ek", password, code, offer, ...written };
    const accepted = await acceptInvitation({ db, keys }, token, all, { nowMs, realNowMs: atMs });
    return { accepted, secret };
  }

  async function member(db: Db, role: StaffRole = "officer", to = email) {
    const made = await invite(db, role, administrator.id, to);
    if (!("token" in made)) throw new Error("Nobody was invited.");
    const { accepted, secret } = await accept(db, made.token);
    if (!("person" in accepted)) throw new Error("The invitation was not taken up.");
    return { ...accepted, secret, token: made.token };
  }

  const prove = (db: Db, code: string, atMs: number, shown = {}) =>
    proveStaff({ db, keys }, { email }, { password, code, ...shown }, atMs);

  it("comes with an invitation, a password and a code, each written down", async () => {
    const db = await open();
    const { person, recoveryCodes } = await member(db);
    expect(person).toMatchObject({ name: "Eva Ek", role: "officer", title: "handläggare" });
    expect(new Set(recoveryCodes).size).toBe(10);
    expect(await listAddressees(db)).toEqual([person]);
    expect(await actsOn(db, email)).toEqual(["invite-staff"]);
    expect(await actsOn(db, person.id)).toEqual(["accept-invitation"]);
    expect(await auditLines(db)).toBe(2);
  });

  it("is proved with address, password and code together, and each code once", async () => {
    const db = await open();
    const { person, secret } = await member(db);
    const laterMs = nowMs + HALF_MINUTE_MS;
    // The code that took up the invitation has been used.
    expect(await prove(db, totpCodeAt(secret, nowMs), nowMs)).toBeNull();
    const code = totpCodeAt(secret, laterMs);
    expect(await prove(db, code, laterMs, { password: "fel lösenord här" })).toBeNull();
    expect(await prove(db, "000000", laterMs)).toBeNull();
    expect(await prove(db, "", laterMs)).toBeNull();
    const together = await Promise.all([1, 2, 3].map(() => prove(db, code, laterMs)));
    expect(together.filter((one) => one !== null)).toEqual([person]);
    expect(await prove(db, code, laterMs)).toBeNull();
    expect(await prove(db, totpCodeAt(secret, laterMs), laterMs + 120_000)).toBeNull();
  });

  it("is proved with each recovery code once, however it is typed", async () => {
    const db = await open();
    const { person, recoveryCodes } = await member(db);
    const [first = "", second = ""] = recoveryCodes;
    expect(await prove(db, first.toLowerCase().replaceAll("-", " "), nowMs)).toEqual(person);
    expect(await prove(db, first, nowMs)).toBeNull();
    expect(await prove(db, second, nowMs, { password: "fel lösenord här" })).toBeNull();
    expect(await prove(db, second, nowMs)).toEqual(person);
  });

  it("cannot be had with what is read in the database", async () => {
    const db = await open();
    const { secret, recoveryCodes, token } = await member(db);
    const tables = ["account", "staff_secret", "recovery_code", "invitation", "audit"] as const;
    const rows = await Promise.all(
      tables.map((table) => db.selectFrom(table).selectAll().execute()),
    );
    const kept = JSON.stringify(rows);
    for (const hidden of [secret, password, token, ...recoveryCodes]) {
      expect(kept).not.toContain(hidden);
    }
    expect(kept).toContain(email);
  });

  it("is not had by an invitation that is old, used, replaced or made up", async () => {
    const db = await open();
    const first = await invite(db);
    const second = await invite(db);
    if (!("token" in first && "token" in second)) throw new Error("Nobody was invited.");
    const gone = { gone: true };
    expect((await accept(db, first.token)).accepted).toEqual(gone);
    expect((await accept(db, "made-up")).accepted).toEqual(gone);
    const DAY_MS = 24 * 60 * 60_000;
    expect((await accept(db, second.token, {}, nowMs + DAY_MS)).accepted).toEqual(gone);
    const both = await Promise.all([accept(db, second.token), accept(db, second.token)]);
    expect(both.filter(({ accepted }) => "person" in accepted)).toHaveLength(1);
    expect((await accept(db, second.token)).accepted).toEqual(gone);
  });

  it.each([
    [{ password: "kort" }, "tooShort", "password"],
    [{ password: "x".repeat(201) }, "tooLong", "password"],
    [{ password: "lösenord1234" }, "passwordCommon", "password"],
    [{ password: "aaaaaaaaaaaaaa" }, "passwordCommon", "password"],
    [{ password: "mitt namn är eva.ek" }, "passwordHasEmail", "password"],
    [{ code: "000000" }, "codeWrong", "code"],
    [{ offer: "x" }, "codeWrong", "code"],
  ])("is not had with %o, and the invitation is still good", async (written, problem, field) => {
    const db = await open();
    const made = await invite(db);
    if (!("token" in made)) throw new Error("Nobody was invited.");
    const { accepted } = await accept(db, made.token, written);
    expect(accepted).toMatchObject({ problems: [{ key: problem, field }] });
    expect("person" in (await accept(db, made.token)).accepted).toBe(true);
  });

  it("is not had with the secret that another invitation showed", async () => {
    const db = await open();
    const one = await invite(db);
    const other = await invite(db, "officer", administrator.id, "annan@norr.example");
    if (!("token" in one && "token" in other)) throw new Error("Nobody was invited.");
    const secret = newTotpSecret();
    const offer = sealText(key, `offer\0${tokenHash(other.token)}`, secret);
    const written = { offer, code: totpCodeAt(secret, nowMs) };
    const { accepted } = await accept(db, one.token, written);
    expect(accepted).toMatchObject({ problems: [{ key: "codeWrong" }] });
  });

  it("is changed and withdrawn by administrators, one line each, and ends sessions", async () => {
    const db = await open();
    const { person, secret } = await member(db);
    const signIn = () =>
      db
        .insertInto("session")
        .values({
          ...{ id: "s", person_id: person.id, created_at: 1, expires_at: nowMs * 2 },
          ...{ kind: "staff", auth_at: 1 },
        })
        .execute();
    const sessions = () => db.selectFrom("session").selectAll().execute();
    await signIn();
    const lines = await auditLines(db);
    const wanted = {
      id: person.id,
      role: "officer",
      title: null,
      answersQuestions: false,
    } as const;
    expect(await changeStaff(db, wanted, administrator, nowMs)).toEqual([]);
    expect(await sessions()).toHaveLength(1);
    expect(await changeStaff(db, { ...wanted, role: "member" }, administrator, nowMs)).toEqual([]);
    expect(await sessions()).toEqual([]);
    await signIn();
    expect(await withdrawStaff(db, person.id, administrator, nowMs)).toEqual([]);
    expect(await sessions()).toEqual([]);
    expect((await auditLines(db)) - lines).toBe(3);
    const laterMs = nowMs + HALF_MINUTE_MS;
    expect(await prove(db, totpCodeAt(secret, laterMs), laterMs)).toBeNull();
    // Twice, or by two at once, is once.
    expect(await withdrawStaff(db, person.id, administrator, nowMs)).toEqual([
      { key: "changedMeanwhile" },
    ]);
    // The name stays where the person acted, and the same person can be asked again.
    expect(await findPerson(db, person.id)).toMatchObject({ name: "Eva Ek" });
    expect((await member(db)).person.id).toBe(person.id);
  });

  it("is not one's own to change, and one administrator is always left", async () => {
    const db = await open();
    const own = { id: administrator.id, role: "observer", title: null } as const;
    expect(
      await changeStaff(db, { ...own, answersQuestions: false }, administrator, nowMs),
    ).toMatchObject([{ key: "ownAccess" }]);
    expect(await withdrawStaff(db, administrator.id, administrator, nowMs)).toEqual([
      { key: "ownAccess" },
    ]);
    const { person: second } = await member(db, "administrator");
    const both = await Promise.all([
      withdrawStaff(db, second.id, administrator, nowMs),
      withdrawStaff(db, administrator.id, second, nowMs),
    ]);
    expect(both.filter((problems) => problems.length === 0)).toHaveLength(1);
    const left = await db
      .selectFrom("person")
      .select("id")
      .where("role", "=", "administrator")
      .where("withdrawn_at", "is", null)
      .execute();
    expect(left).toHaveLength(1);
  });

  it("is not taken over by a new invitation from the page; the command line renews it", async () => {
    const db = await open();
    const { person, secret } = await member(db, "administrator");
    expect(await invite(db)).toEqual({ problems: [{ key: "emailTaken", field: "email" }] });
    const renewed = await invite(db, "administrator", "");
    if (!("token" in renewed)) throw new Error("Nobody was invited.");
    const { accepted } = await accept(db, renewed.token, { password: "helt nya ord i raden" });
    expect("person" in accepted && accepted.person.id).toBe(person.id);
    const laterMs = nowMs + HALF_MINUTE_MS;
    expect(await prove(db, totpCodeAt(secret, laterMs), laterMs)).toBeNull();
  });

  it("does not turn a resident's account into one of the staff's", async () => {
    const db = await open();
    const resident: Person = { ...administrator, id: "r-1", role: "resident", title: null };
    await savePerson(db, resident, { answersQuestions: false });
    const row = { person_id: "r-1", email, created_at: 1 };
    await db.insertInto("account").values(row).execute();
    expect(await invite(db)).toMatchObject({ problems: [{ key: "emailTaken" }] });
    expect(await invite(db, "officer", "")).toMatchObject({ problems: [{ key: "emailTaken" }] });
  });

  it("is kept with another password and another app, which end the other sessions", async () => {
    const db = await open();
    const { person, secret } = await member(db);
    for (const id of ["here", "there"]) {
      const ends = { created_at: 1, expires_at: nowMs * 2, kind: "staff", auth_at: 1 };
      await db
        .insertInto("session")
        .values({ id, person_id: person.id, ...ends })
        .execute();
    }
    const change = (wanted: Parameters<typeof changeOwnSecret>[2]) =>
      changeOwnSecret({ db, keys }, person, wanted, "here", times);
    expect(await change({ password: "kort" })).toMatchObject({ problems: [{ key: "tooShort" }] });
    expect(await change({ password: "helt nya ord i raden" })).toEqual({ recoveryCodes: [] });
    expect(await db.selectFrom("session").select("id").execute()).toEqual([{ id: "here" }]);
    const another = newTotpSecret();
    const offer = sealText(key, `offer\0${person.id}`, another);
    const changed = await change({ offer, code: totpCodeAt(another, nowMs) });
    expect("recoveryCodes" in changed && changed.recoveryCodes).toHaveLength(10);
    const laterMs = nowMs + HALF_MINUTE_MS;
    const shown = { password: "helt nya ord i raden" };
    expect(await prove(db, totpCodeAt(secret, laterMs), laterMs, shown)).toBeNull();
    expect(await prove(db, totpCodeAt(another, laterMs), laterMs)).toBeNull();
    expect(await prove(db, totpCodeAt(another, laterMs), laterMs, shown)).toEqual(person);
    expect(await actsOn(db, person.id)).toEqual([
      "accept-invitation",
      "change-own-password",
      "change-own-codes",
    ]);
  });
});
