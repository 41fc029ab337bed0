import { expect, test } from "vitest";
import { newTotpSecret, totpCodeAt } from "#app/adapters/one-time-code.server.ts";
import { realClock } from "#app/clock.server.ts";
import { inviteStaff } from "#app/services/invite-staff.server.ts";
import { listAudit } from "#db/audit.server.ts";
import { findStaff } from "#db/people.server.ts";
import { Browser, fieldValues, wordsOf } from "./a-browser.ts";
import { type Running, startDemoForTest } from "./a-server.ts";

const MINUTE_MS = 60_000;
const password = "fyra hästar i hagen";
const email = "eva.ek@alvhamn.example";

interface Staff {
  running: Running;
  browser: Browser;
  secret: string;
  recoveryCodes: string[];
  id: string;
}

/** A real server, and a member of staff who has just taken up an invitation in a browser. */
async function openWithStaff(role: "administrator" | "officer" = "administrator"): Promise<Staff> {
  const running = await startDemoForTest("inform", { demo: false });
  return { running, ...(await newStaff(running, role, email)) };
}

async function newStaff(running: Running, role: "administrator" | "officer", to: string) {
  const realNowMs = realClock();
  const made = await inviteStaff(
    running,
    { email: to, role, title: null, answersQuestions: false },
    "command-line",
    () => null,
    { nowMs: realNowMs, realNowMs },
  );
  if ("problems" in made) throw new Error("Nobody was invited.");
  const browser = new Browser(running.origin);
  const path = `/inbjudan/${made.token}`;
  const page = await browser.get(path);
  const secret = /<code class="totp-secret">([A-Z2-7 ]+)</
    .exec(page.text)?.[1]
    ?.replaceAll(" ", "");
  const [offer = ""] = fieldValues(page, "offer");
  const code = totpCodeAt(secret ?? "", realClock());
  const entered = await browser.post(path, { name: "Eva Ek", password, code, offer });
  expect(entered.status).toBe(200);
  const recoveryCodes = [...entered.text.matchAll(/<code>([\w-]{14})<\/code>/g)].map(([, one]) =>
    String(one),
  );
  const row = await running.db
    .selectFrom("account")
    .select("person_id")
    .where("email", "=", to)
    .executeTakeFirstOrThrow();
  return { browser, secret: secret ?? "", recoveryCodes, id: row.person_id };
}

/** Makes every session of a person as old as if so much time had passed. */
async function passTime({ running, id }: Staff, ms: number): Promise<void> {
  const { db } = running;
  await db
    .updateTable("session")
    .set((row) => ({
      created_at: row("created_at", "-", ms),
      auth_at: row("auth_at", "-", ms),
      expires_at: row("expires_at", "-", ms),
    }))
    .where("person_id", "=", id)
    .execute();
}

const signIn = (browser: Browser, fields: Record<string, string>) =>
  browser.post("/logga-in/personal", { signIn: "staff", till: "/", email, password, ...fields });

test("an invitation leads through name, password and code to recovery codes, and in", async () => {
  const { browser, recoveryCodes } = await openWithStaff();
  expect(recoveryCodes).toHaveLength(10);
  expect(wordsOf(await browser.get("/admin"))).toContain("Inloggad som Eva Ek");
});

test("a refused invitation keeps the name and the secret, and never shows the password", async () => {
  const running = await startDemoForTest("inform", { demo: false });
  const realNowMs = realClock();
  const made = await inviteStaff(
    running,
    { email, role: "officer", title: null, answersQuestions: false },
    "command-line",
    () => null,
    { nowMs: realNowMs, realNowMs },
  );
  const browser = new Browser(running.origin);
  const path = `/inbjudan/${"token" in made && made.token}`;
  const [offer = ""] = fieldValues(await browser.get(path), "offer");
  const refused = await browser.post(path, { name: "Eva Ek", password, code: "123", offer });
  expect(refused.status).toBe(422);
  expect(fieldValues(refused, "name")).toEqual(["Eva Ek"]);
  expect(fieldValues(refused, "offer")).toEqual([offer]);
  expect(refused.text).not.toContain(password);
});

test("staff sign in with address, password and code; everything wrong is answered alike", async () => {
  const { running, secret, recoveryCodes } = await openWithStaff();
  const browser = new Browser(running.origin);
  const used = totpCodeAt(secret, realClock());
  const answers = [];
  const wrongs: Record<string, string>[] = [
    { email: "okand@alvhamn.example", code: "000000" },
    { password: "fel lösenord här", code: recoveryCodes[0] ?? "" },
    { code: used },
    { code: "ABCD-EFGH-JKMN" },
    { email: "amina@example.se", code: "" },
  ];
  for (const wrong of wrongs) {
    const { status, text } = await signIn(browser, wrong);
    const plain = text
      .replaceAll(/challenge(&quot;|\W)+[\w-]+/g, "")
      .replaceAll(wrong.email ?? email, "");
    answers.push({ status, plain });
  }
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(answers[0]?.status).toBe(422);
  expect((await browser.get("/admin")).status).toBe(302);
  const entered = await signIn(browser, { code: recoveryCodes[0] ?? "" });
  expect([entered.status, entered.location]).toEqual([303, "/admin"]);
  expect(entered.headers.getSetCookie().join()).toMatch(/radslag_session=s[0-9a-f]{50};.*HttpOnly/);
  const again = await signIn(new Browser(running.origin), { code: recoveryCodes[0] ?? "" });
  expect(again.status).toBe(422);
});

test("signing in gives a new session and ends the one the browser had", async () => {
  const { running, browser, recoveryCodes } = await openWithStaff();
  const before = await running.db.selectFrom("session").select("id").execute();
  await signIn(browser, { code: recoveryCodes[0] ?? "" });
  const after = await running.db.selectFrom("session").select("id").execute();
  expect(after).toHaveLength(1);
  expect(after).not.toEqual(before);
});

test("staff are signed out after half an hour away, and after twelve hours whatever they do", async () => {
  const staff = await openWithStaff();
  const { browser } = staff;
  await passTime(staff, 29 * MINUTE_MS);
  expect((await browser.get("/admin")).status).toBe(200);
  await passTime(staff, 29 * MINUTE_MS);
  expect((await browser.get("/admin")).status).toBe(200);
  await passTime(staff, 31 * MINUTE_MS);
  expect((await browser.get("/admin")).status).toBe(302);

  const { browser: long, ...other } = await newStaff(
    staff.running,
    "administrator",
    "annan@alvhamn.example",
  );
  for (let passed = 0; passed < 11.5 * 60; passed += 25) {
    expect((await long.get("/admin")).status).toBe(200);
    await passTime({ ...other, browser: long, running: staff.running }, 25 * MINUTE_MS);
  }
  await passTime({ ...other, browser: long, running: staff.running }, 25 * MINUTE_MS);
  expect((await long.get("/admin")).status).toBe(302);
});

test("a session cannot be made to last longer by writing another letter in its cookie", async () => {
  const staff = await openWithStaff();
  const row = await staff.running.db.selectFrom("session").selectAll().executeTakeFirstOrThrow();
  expect(row.kind).toBe("staff");
  await staff.running.db.updateTable("session").set({ kind: "resident" }).execute();
  expect((await staff.browser.get("/admin")).status).toBe(302);
});

test("signing out ends the session and clears what the browser keeps", async () => {
  const { running, browser } = await openWithStaff();
  const out = await browser.post("/logga-ut", {});
  expect(out.headers.get("Clear-Site-Data")).toBe('"cache", "storage"');
  expect(await running.db.selectFrom("session").selectAll().execute()).toEqual([]);
});

test("over https the cookies are bound to the very host", async () => {
  const running = await startDemoForTest("inform", { origin: "https://radslag.example" });
  const { headers } = await new Browser(running.origin).post(
    "/logga-in",
    { person: "demo-maria", back: "/" },
    { Origin: "https://radslag.example" },
  );
  const [cookie = ""] = headers.getSetCookie();
  expect(cookie).toMatch(/^__Host-radslag_session=s[0-9a-f]{50};/);
  expect(cookie).toContain("Secure");
  expect(cookie).toContain("Path=/");
  expect(cookie).not.toContain("Domain");
});

test("what does harm asks again after five minutes, brings the form back, and does nothing by itself", async () => {
  const staff = await openWithStaff();
  const { running, browser, recoveryCodes } = staff;
  const invitation = { intent: "invite", email: "ny@alvhamn.example", role: "officer", title: "Å" };
  await passTime(staff, 6 * MINUTE_MS);
  const asked = await browser.post("/admin/personal", invitation);
  const confirm = "/logga-in/bekrafta?till=%2Fadmin%2Fpersonal";
  expect([asked.status, asked.location]).toEqual([307, confirm]);
  const page = await browser.post(confirm, invitation);
  expect(fieldValues(page, "kept.email")).toContain("ny@alvhamn.example");
  const kept = { "kept.intent": "invite", "kept.email": invitation.email, "kept.title": "Å" };
  const wrong = await browser.post(confirm, { confirm: "code", password, code: "1", ...kept });
  expect(wrong.status).toBe(422);
  const demo = await browser.post(confirm, { confirm: "demo", ...kept });
  expect(demo.status).toBe(422);
  const code = recoveryCodes[0] ?? "";
  const done = await browser.post(confirm, { confirm: "code", password, code, ...kept });
  expect([done.status, done.location]).toEqual([307, "/admin/personal"]);
  const back = await browser.post("/admin/personal", kept);
  expect(fieldValues(back, "email")).toContain("ny@alvhamn.example");
  expect(await running.db.selectFrom("invitation").selectAll().execute()).toEqual([]);
  const sent = await browser.post("/admin/personal", invitation);
  expect(wordsOf(sent)).toContain("Inbjudan till ny@alvhamn.example är klar");
  expect(sent.text).toContain(`${running.origin}/inbjudan/`);
});

test("publishing a round and changing one's password ask again too", async () => {
  const staff = await openWithStaff();
  await passTime(staff, 6 * MINUTE_MS);
  for (const [path, fields] of [
    ["/admin/omgang/alvhamn-2027", { intent: "publish" }],
    ["/konto/sakerhet", { intent: "password", password: "helt nya ord i raden" }],
  ] as const) {
    const { status, location } = await staff.browser.post(path, fields);
    // What is secret is not carried there and back.
    expect([status, location]).toEqual([
      303,
      `/logga-in/bekrafta?till=${encodeURIComponent(path)}`,
    ]);
  }
});

test("one's code confirms only oneself", async () => {
  const staff = await openWithStaff();
  const other = await newStaff(staff.running, "administrator", "annan@alvhamn.example");
  const code = other.recoveryCodes[0] ?? "";
  const fields = { confirm: "code", password, code };
  expect((await staff.browser.post("/logga-in/bekrafta?till=/admin", fields)).status).toBe(422);
});

test("a role that is changed, and access that is withdrawn, sign the person out everywhere", async () => {
  const { running, browser } = await openWithStaff();
  const other = await newStaff(running, "officer", "annan@alvhamn.example");
  expect((await other.browser.get("/admin/arenden")).status).toBe(200);
  const change = { intent: "change", id: other.id, role: "observer", title: "Lyssnar" };
  expect((await browser.post("/admin/personal", change)).status).toBe(303);
  expect((await other.browser.get("/konto")).status).toBe(302);
  expect(await findStaff(running.db, other.id)).toMatchObject({ role: "observer" });
  expect((await browser.post("/admin/personal", { intent: "withdraw", id: other.id })).status).toBe(
    303,
  );
  const entered = await signIn(new Browser(running.origin), {
    email: "annan@alvhamn.example",
    code: other.recoveryCodes[0] ?? "",
  });
  expect(entered.status).toBe(422);
  const acts = (await listAudit(running.db, { limit: 20 })).map(({ act }) => act);
  expect(acts.slice(0, 2)).toEqual(["withdraw-staff", "change-staff"]);
});

test.each([
  [
    "another's role, as an officer",
    "officer",
    { intent: "change", id: "x", role: "observer" },
    403,
  ],
  ["one's own role", "administrator", { intent: "change", id: "own", role: "observer" }, 422],
  ["one's own access", "administrator", { intent: "withdraw", id: "own" }, 422],
  [
    "a resident into staff",
    "administrator",
    { intent: "change", id: "demo-amina", role: "administrator" },
    422,
  ],
  [
    "a role that is none",
    "administrator",
    { intent: "change", id: "demo-johan", role: "king" },
    422,
  ],
  [
    "a field that is none",
    "administrator",
    { intent: "change", id: "demo-johan", role: "officer", born: "1" },
    422,
  ],
] as const)("nobody changes %s", async (_, role, fields, status) => {
  const { running, browser, id } = await openWithStaff(role);
  const before = await running.db.selectFrom("person").selectAll().orderBy("id").execute();
  const sent = { ...fields, id: fields.id === "own" ? id : fields.id };
  expect((await browser.post("/admin/personal", sent)).status).toBe(status);
  expect(await running.db.selectFrom("person").selectAll().orderBy("id").execute()).toEqual(before);
});

test("sessions are listed and signed out one by one or all others, never another's", async () => {
  const { running, browser, recoveryCodes, id } = await openWithStaff();
  const other = new Browser(running.origin);
  await signIn(other, { code: recoveryCodes[0] ?? "" });
  const page = await browser.get("/konto");
  expect(wordsOf(page)).toContain("Den här webbläsaren");
  const [theirs = ""] = fieldValues(page, "session");
  const stranger = await newStaff(running, "officer", "annan@alvhamn.example");
  await stranger.browser.post("/konto", { intent: "end", session: theirs });
  expect((await other.get("/admin")).status).toBe(200);
  await browser.post("/konto", { intent: "end", session: theirs });
  expect((await other.get("/admin")).status).toBe(302);
  await signIn(other, { code: recoveryCodes[1] ?? "" });
  await browser.post("/konto", { intent: "end-all" });
  expect((await other.get("/admin")).status).toBe(302);
  expect((await browser.get("/admin")).status).toBe(200);
  expect((await stranger.browser.get("/konto")).status).toBe(200);
  expect(id).not.toBe(stranger.id);
});

test("the secret of one's codes is the same after a wrong code, and another's is of no use", async () => {
  const { browser } = await openWithStaff();
  const [offer = ""] = fieldValues(await browser.get("/konto/sakerhet"), "offer");
  const refused = await browser.post("/konto/sakerhet", { intent: "totp", code: "1", offer });
  expect([refused.status, fieldValues(refused, "offer")]).toEqual([422, [offer]]);
  const made = { intent: "totp", code: totpCodeAt(newTotpSecret(), realClock()), offer: "hittepå" };
  expect((await browser.post("/konto/sakerhet", made)).status).toBe(422);
});

test("an empty installation leads its first administrator to tell whose it is", async () => {
  const { running, browser } = await openWithStaff();
  await running.db.deleteFrom("municipality").execute();
  const { status, location } = await browser.get("/admin");
  expect([status, location]).toEqual([302, "/admin/kommun"]);
  expect(wordsOf(await browser.get("/admin/kommun"))).toContain("vilken kommun det här är");
});
