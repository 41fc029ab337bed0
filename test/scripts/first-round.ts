import { expect } from "vitest";
import { totpCodeAt } from "#app/adapters/one-time-code.server.ts";
import { realClock } from "#app/clock.server.ts";
import { wallTimeOf } from "#app/domain/local-time.ts";
import { readPersonnummer } from "#app/domain/personnummer.ts";
import { type Answer, type Fields, fieldValues, wordsOf } from "../http/a-browser.ts";
import { fieldsOn } from "../http/a-form.ts";
import { pagesOfPdf } from "../journeys/pdf-text.ts";
import type { FarBrowser } from "./an-installation.ts";

export const slug = "forsta-omgangen";
export const password = "fyra hästar i hagen";
/** Residents on the roll, so many that their ballots are published; another is too young for it. */
export const numbers = Array.from({ length: 12 }, (_, place) => {
  const first = `19870203${230 + place}`;
  const written = Array.from({ length: 10 }, (_, last) => `${first}${last}`);
  return written.find((number) => readPersonnummer(number) !== null) ?? "";
});
const tooYoung = "202001012380";

const booth = `/omgang/${slug}/rosta`;

const saved = (answer: Answer, location: string) =>
  expect([answer.status, answer.location, problemsOn(answer)]).toEqual([303, location, ""]);

function problemsOn(answer: Answer): string {
  const [, summary = ""] = /error-summary(.*?)<\/(?:div|section)>/s.exec(answer.text) ?? [];
  return wordsOf({ text: summary });
}

/** Takes the invitation up: name, password, a one-time code. Gives back the recovery codes. */
export async function accept(browser: FarBrowser, path: string): Promise<string[]> {
  const page = await browser.get(path);
  const [, secret = ""] = /<code class="totp-secret">([A-Z2-7 ]+)</.exec(page.text) ?? [];
  const [offer = ""] = fieldValues(page, "offer");
  const code = totpCodeAt(secret.replaceAll(" ", ""), realClock());
  const entered = await browser.post(path, { name: "Maria Öberg", password, code, offer });
  expect(wordsOf(entered)).toContain("Spara dina reservkoder");
  return [...entered.text.matchAll(/<code>([\w-]{14})<\/code>/g)].map(([, one]) => String(one));
}

/** Gives the municipality its name, its colour and whom its mail comes from. */
export async function nameMunicipality(browser: FarBrowser): Promise<void> {
  const facts = { name: "Norrs kommun", population: "12 000", colour: "#7a1f3d" };
  const mail = { mailName: "Norrs kommun", mailAddress: "post@norr.example" };
  const fields = { ...facts, ...mail, intent: "save" };
  const { status, location } = await browser.sendFile("/admin/kommun", fields, "arms", "");
  expect([status, location]).toEqual([303, "/admin/kommun?klart=1"]);
  expect(wordsOf(await browser.get("/"))).toContain("Norrs kommun");
}

/** Fills the real form in from the top, with a vote that opens in a day and is open for a week. */
export async function makeRound(browser: FarBrowser, nowMs: number): Promise<void> {
  const path = "/admin/omgang/ny";
  const atDay = (days: number) => wallTimeOf(nowMs + days * 86_400_000).slice(0, 16);
  const suggested = fieldsOn(await browser.get(path), "schedule.voteOpensAtMs");
  const written = {
    ...{ title: "Första omgången", slug, dnr: "KS 2026/1", owner: "Kommunstyrelsen" },
    ...{ summary: "Alla bestämmer.", purpose: "Pröva.", notInfluenced: "Statens vägar." },
    ...{ "contact.name": "Maria Öberg", "contact.email": "maria@norr.example" },
    ...{ "contact.phone": "0980-10 00 00", "potPlan.totalKronor": "400 000" },
    "areas.0.entitled": "9 000",
    "outcomeRules.ground.organ": "Kommunstyrelsen",
    "outcomeRules.ground.paragraph": "KS § 12",
    "outcomeRules.ground.on": atDay(-1).slice(0, 10),
    "schedule.informFromMs": atDay(0),
    "schedule.ideasFromMs": atDay(0),
    "schedule.reviewFromMs": atDay(0),
    "schedule.talkFromMs": atDay(0),
    "schedule.voteOpensAtMs": atDay(1),
    "schedule.voteClosesAtMs": atDay(8),
    "schedule.complaintsUntilMs": atDay(10),
    "schedule.decisionPlannedAtMs": atDay(20),
  };
  for (const name of Object.keys(written)) expect(Object.keys(suggested)).toContain(name);
  const made = await browser.post(path, { ...suggested, ...written, intent: "save" });
  saved(made, `/admin/omgang/${slug}?klart=sparad`);
}

/** Puts a proposal on the ballot with its own form. */
export async function addProposal(browser: FarBrowser, number: string, title: string) {
  const path = `/admin/omgang/${slug}/forslag/nytt`;
  const suggested = fieldsOn(await browser.get(path), "money.costKronor");
  const written = {
    ...{ number, title, summary: `${title} vid torget.`, "money.costKronor": "150 000" },
  };
  const made = await browser.post(path, { ...suggested, ...written });
  saved(made, `/admin/omgang/${slug}?klart=forslag`);
}

/** Publishes the round; what proves who one is has grown old, and is asked for again. */
export async function publish(browser: FarBrowser, recoveryCode: string): Promise<void> {
  const path = `/admin/omgang/${slug}`;
  const asked = await browser.post(path, { intent: "publish" });
  const confirm = `/logga-in/bekrafta?till=${encodeURIComponent(path)}`;
  expect([asked.status, asked.location]).toEqual([303, confirm]);
  const proof = { confirm: "code", password, code: recoveryCode };
  expect((await browser.post(confirm, proof)).status).toBe(303);
  saved(await browser.post(path, { intent: "publish" }), `${path}?klart=publicerad`);
}

/** Reads the register's file: a trial that changes nothing, then as the roll. */
export async function readRoll(browser: FarBrowser): Promise<void> {
  const path = `/admin/omgang/${slug}/rostlangd`;
  const rows = [...numbers, tooYoung].map((number) => `${number};hela-kommunen;nej`);
  const file = ["personnummer;område;skyddad", ...rows].join("\r\n");
  const read = await browser.sendFile(path, { intent: "read" }, "fil", file);
  const said = wordsOf({ text: read.bytes.toString() });
  expect([read.status, said]).toEqual([200, expect.stringContaining("13 rader i filen")]);
  expect(said).toContain("Röstlängden har inte ändrats än.");
  expect(said).toMatch(/För ung 1 14/);
  saved(await browser.post(path, { intent: "adopt" }), `${path}?klart=sparad`);
}

/** Makes the letters, and reads the codes off them as their addressees do. */
export async function makeLetters(browser: FarBrowser): Promise<string[]> {
  const path = `/admin/omgang/${slug}/brev`;
  const rows = numbers.map((number) => `${number};Namn;Storgatan 1;123 45;Norr`);
  const file = ["personnummer;namn;adress;postnummer;ort", ...rows].join("\r\n");
  const trial = await browser.sendFile(path, { intent: "try" }, "file", file);
  expect(wordsOf({ text: trial.bytes.toString() })).toContain("Brev som trycks 12");
  const made = await browser.sendFile(`${path}/pdf`, { intent: "print" }, "file", file);
  const pages = pagesOfPdf(made.bytes);
  return pages.flatMap((page) => /^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/m.exec(page)?.[0] ?? []);
}

/** Enters with the code of a letter and chooses a proposal; gives back what is to be sent. */
export async function fillBallot(
  browser: FarBrowser,
  code: string,
  proposalId: string,
): Promise<Fields> {
  const entered = await browser.post(`/k/${code}`, {});
  expect([entered.status, entered.location]).toEqual([303, booth]);
  const { text } = await browser.get(booth);
  expect(text).toContain(`add:${proposalId}`);
  await browser.post(booth, { press: `add:${proposalId}` });
  const review = await browser.get(`${booth}/granska`);
  return Object.fromEntries(
    ["castKey", "area", "choice"].map((name) => [name, fieldValues(review, name)]),
  );
}

/** Sends a ballot; says what the receipt says, or why it was refused. */
export async function cast(browser: FarBrowser, ballot: Fields): Promise<string> {
  const sent = await browser.post(`${booth}/granska`, ballot);
  return wordsOf(sent.location ? await browser.get(sent.location) : sent);
}
