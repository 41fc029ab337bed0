import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { type Mail, openMailer } from "#app/adapters/mail.server.ts";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import { tokenHash } from "#app/ballot-box/token.server.ts";
import { followLink } from "#app/services/follow-link.server.ts";
import { keepProfile } from "#app/services/keep-profile.server.ts";
import { leaveAccount } from "#app/services/leave-account.server.ts";
import { requestLink } from "#app/services/request-link.server.ts";
import { sendMail } from "#app/services/send-mail.server.ts";
import {
  findAccount,
  forgetExpired,
  listInvitations,
  saveInvitation,
} from "#db/accounts.server.ts";
import { listWritten } from "#db/authors.server.ts";
import { saveArgument } from "#db/discussion.server.ts";
import { findArms, keepOnlyArms } from "#db/municipality.server.ts";
import type { Db } from "#db/open.server.ts";
import { savePerson } from "#db/people.server.ts";
import {
  countRecoveryCodes,
  insertPasskey,
  listPasskeys,
  removePasskey,
  replaceStaffSecret,
  spendChallenge,
} from "#db/secrets.server.ts";
import { endSessions, listSessions } from "#db/sessions.server.ts";
import { resident } from "../db/samples.ts";
import { onBothEngines } from "../engines.ts";
import { openPostOffice } from "../http/a-post-office.ts";
import { furnish, member } from "./desk.ts";

const folder = mkdtempSync(join(tmpdir(), "radslag-accounts-"));
afterAll(() => rmSync(folder, { recursive: true }));
const keys = openKeys(folder);
const nowMs = Date.parse("2026-03-01T12:00:00Z");
const email = "amina@example.se";
const nonceHash = tokenHash("the browser's word");
const profile = { name: "Amina", homeArea: null };

onBothEngines("accounts", (openFresh) => {
  async function linkFor(db: Db, to = email): Promise<string> {
    let written = "";
    const write = (token: string): Mail => {
      written = token;
      const from = { name: "Norr", address: "post@norr.example" };
      return { from, to, subject: "Länk", text: token, html: token };
    };
    await requestLink({ db, keys }, { email: to, nonceHash }, write, nowMs);
    return written;
  }

  it("are made once by a link, however often and at once it is pressed", async () => {
    const { db } = await openFresh();
    const token = await linkFor(db);
    const press = () => followLink(db, { token, nonceHash }, profile, nowMs);
    const pressed = await Promise.all([press(), press(), press()]);
    expect(pressed.filter((one) => "person" in one)).toHaveLength(1);
    expect(pressed.filter((one) => "stopped" in one)).toHaveLength(2);
    expect(await findAccount(db, email)).toMatchObject({ person: { name: "Amina" } });
    const again = await linkFor(db);
    const entered = await followLink(db, { token: again, nonceHash }, null, nowMs);
    expect("person" in entered && entered.person.name).toBe("Amina");
  });

  it("are opened by no link that is late, made up or opened elsewhere", async () => {
    const { db } = await openFresh();
    const token = await linkFor(db);
    const follow = (given: { token: string; nonceHash: string | null }, atMs = nowMs) =>
      followLink(db, given, profile, atMs);
    expect(await follow({ token: "made-up", nonceHash })).toEqual({ stopped: "gone" });
    expect(await follow({ token, nonceHash: null })).toEqual({ stopped: "other-browser" });
    expect(await follow({ token, nonceHash: tokenHash("x") })).toEqual({
      stopped: "other-browser",
    });
    const lateMs = nowMs + 15 * 60_000;
    expect(await follow({ token, nonceHash }, lateMs)).toEqual({ stopped: "gone" });
    expect("person" in (await follow({ token, nonceHash }, lateMs - 1))).toBe(true);
  });

  it("of staff are opened by no link at all", async () => {
    const { db } = await openFresh();
    await savePerson(db, member, { answersQuestions: false });
    const row = { person_id: member.id, email, created_at: 1 };
    await db.insertInto("account").values(row).execute();
    const token = await linkFor(db);
    const followed = await followLink(db, { token, nonceHash }, profile, nowMs);
    expect(followed).toEqual({ stopped: "staff" });
    expect(await db.selectFrom("person").select("id").execute()).toHaveLength(1);
  });

  it("send each letter once, though several processes look in the outbox", async () => {
    const { db } = await openFresh();
    for (const to of ["a@example.se", "b@example.se"]) await linkFor(db, to);
    const { mailer, letters } = await openPostOffice();
    await Promise.all([1, 2, 3].map(() => sendMail({ db, keys }, mailer, nowMs)));
    const taken = letters.flatMap(({ envelope }) => envelope);
    expect(taken.sort()).toEqual(["a@example.se", "b@example.se"]);
  });

  it("drop a letter that nobody has taken in ten tries", async () => {
    const { db } = await openFresh();
    await linkFor(db);
    const mailer = openMailer("smtp://127.0.0.1:1");
    const DAY_MS = 24 * 60 * 60_000;
    const faults: string[] = [];
    for (let day = 0; day < 12; day += 1) {
      faults.push(...(await sendMail({ db, keys }, mailer, nowMs + day * DAY_MS)));
    }
    expect(faults).toHaveLength(10);
    expect(faults.filter((fault) => fault.includes("dropped"))).toEqual(faults.slice(-1));
    expect(await db.selectFrom("outbox").selectAll().execute()).toEqual([]);
  });

  it("go by the name that was kept, and leave what was written behind", async () => {
    const { db } = await openFresh();
    await furnish(db);
    const said = { proposalId: "p-1", side: "for", text: "Bra" } as const;
    const when = { writtenAtMs: 1, hiddenReason: null, authorId: resident.id };
    await saveArgument(db, { id: "1", ...said, ...when, authorName: resident.name });
    await saveArgument(db, { id: "2", ...said, ...when, authorName: "Invånare" });
    const names = async () =>
      (await db.selectFrom("argument").select("author_name").orderBy("id").execute()).map(
        ({ author_name }) => author_name,
      );
    expect(await keepProfile(db, resident, { name: "Ny", homeArea: null }, nowMs)).toEqual([]);
    expect(await names()).toEqual(["Ny", "Invånare"]);
    expect((await listWritten(db, resident.id)).arguments).toHaveLength(2);
    await leaveAccount(db, { ...resident, name: "Ny" }, "[borttaget konto]");
    expect(await names()).toEqual(["[borttaget konto]", "Invånare"]);
    await expect(leaveAccount(db, member, "x")).rejects.toThrow("Only a resident's");
  });

  it("keep passkeys, codes and challenges apart from each other's", async () => {
    const { db } = await openFresh();
    for (const id of ["one", "two"]) {
      await savePerson(db, { ...member, id }, { answersQuestions: false });
      const account = { person_id: id, email: `${id}@norr.example`, created_at: 1 };
      await db.insertInto("account").values(account).execute();
      const secret = { personId: id, passwordHash: "h", totpSealed: "s", totpCounter: 1 };
      await replaceStaffSecret(db, { ...secret, recoveryHashes: ["a", "b"] });
    }
    const passkey = { id: "k", name: "Telefon", publicKey: "p", counter: 0, addedAtMs: 1 };
    expect(await insertPasskey(db, { ...passkey, personId: "one" })).toBe(true);
    expect(await insertPasskey(db, { ...passkey, personId: "two" })).toBe(false);
    expect(await removePasskey(db, "two", "k")).toBe(false);
    expect(await listPasskeys(db, "one")).toHaveLength(1);
    expect(await removePasskey(db, "one", "k")).toBe(true);
    expect(await countRecoveryCodes(db, "one")).toBe(2);
    expect(await spendChallenge(db, "c", nowMs)).toBe(true);
    expect(await spendChallenge(db, "c", nowMs)).toBe(false);
    const session = { created_at: 1, expires_at: nowMs + 1, kind: "staff", auth_at: 1 };
    for (const id of ["s1", "s2"]) {
      await db
        .insertInto("session")
        .values({ id, person_id: "one", ...session })
        .execute();
    }
    await endSessions(db, "two", { only: "s1" });
    await endSessions(db, "two", { allBut: "s2" });
    expect(await listSessions(db, "one", nowMs)).toHaveLength(2);
  });

  it("forget what has ended, and nothing else", async () => {
    const { db } = await openFresh();
    const invited = {
      role: "officer",
      title: null,
      answersQuestions: false,
      renews: false,
    } as const;
    for (const [hash, expiresAtMs] of [
      ["old", nowMs],
      ["new", nowMs + 1],
    ] as const) {
      await saveInvitation(db, { ...invited, hash, email: `${hash}@norr.example`, expiresAtMs });
    }
    await forgetExpired(db, nowMs);
    expect((await listInvitations(db)).map(({ hash }) => hash)).toEqual(["new"]);
  });

  it("stand beside one coat of arms", async () => {
    const { db } = await openFresh();
    for (const hash of ["a", "b"]) {
      await keepOnlyArms(db, { hash, mediaType: "image/png", bytes: Buffer.from(hash) });
    }
    expect(await findArms(db, "a")).toBeNull();
    expect(await findArms(db, "b")).toEqual({ mediaType: "image/png", bytes: Buffer.from("b") });
  });
});
