import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { mainRound } from "#db/demo/rounds.ts";
import { listAnsweredOfRound, saveQuestion } from "#db/discussion.server.ts";
import type { Db } from "#db/open.server.ts";
import { findProposalByNumber, saveProposal } from "#db/proposals.server.ts";
import { findRound, saveRound } from "#db/rounds.server.ts";
import { startDemoForTest } from "./a-server.ts";

const here = "/omgang/alvhamn-2026";

/** The feed as a parser of XML reads it. */
function parsed(text: string) {
  const program = `
import json, sys, xml.etree.ElementTree as tree
a = "{http://www.w3.org/2005/Atom}"
feed = tree.fromstring(sys.stdin.buffer.read())
assert feed.tag == a + "feed"
one = lambda e: {c.tag.removeprefix(a): c.text for c in e if c.tag != a + "link"} | {
  "links": {l.get("rel"): l.get("href") for l in e.iter(a + "link")} if e.tag != a + "feed" else
    {l.get("rel"): l.get("href") for l in e.findall(a + "link")}}
print(json.dumps({"feed": one(feed), "entries": [one(e) for e in feed.findall(a + "entry")]}))`;
  const run = spawnSync("python3", ["-c", program], { input: text, encoding: "utf8" });
  expect(run.stderr).toBe("");
  return JSON.parse(run.stdout) as {
    feed: Record<string, string> & { links: Record<string, string> };
    entries: (Record<string, string> & { links: Record<string, string> })[];
  };
}

async function hsOne(db: Db) {
  const proposal = await findProposalByNumber(db, mainRound.id, "HS1");
  if (!proposal) throw new Error("the demo has no HS1");
  return proposal;
}

test("a round's page leads to its feed, which is valid and names each thing by an id that stays", async () => {
  const { origin, db } = await startDemoForTest("follow-up");
  const page = await (await fetch(`${origin}${here}`)).text();
  const [, path = ""] =
    /<link rel="alternate" type="application\/atom\+xml"[^>]* href="([^"]+)"/.exec(page) ?? [];
  expect(path).toBe(`${here}/nytt.atom`);
  const answer = await fetch(`${origin}${path}`);
  expect(answer.headers.get("Content-Type")).toBe("application/atom+xml; charset=utf-8");
  const { feed, entries } = parsed(await answer.text());
  expect(feed.links).toEqual({ self: `${origin}${path}`, alternate: `${origin}${here}` });
  expect(feed.id).toMatch(/^tag:127\.0\.0\.1,20\d\d:sv\//);
  const ids = entries.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const times = entries.map(({ updated = "" }) => updated);
  expect(times).toEqual(times.toSorted().reverse());
  expect(feed.updated).toBe(times[0]);
  expect(entries.some(({ title }) => title?.startsWith("Beslut om HS1 "))).toBe(true);
  for (const { links } of entries.slice(0, 30)) {
    const read = await fetch(links.alternate ?? "");
    expect([links.alternate, read.status]).toEqual([links.alternate, 200]);
  }
  const english = parsed(await (await fetch(`${origin}/en${path}`)).text());
  expect(english.feed.title).toContain("News in");
  expect(english.entries[0]?.id).not.toBe(ids[0]);
  const found = await findRound(db, mainRound.slug);
  if (!found) throw new Error("no round");
  await saveRound(db, { ...found, round: { ...found.round, slug: "annan-adress" } });
  const moved = parsed(await (await fetch(`${origin}/omgang/annan-adress/nytt.atom`)).text());
  expect(moved.entries.map(({ id }) => id)).toEqual(ids);
});

test("what happens comes first in the feed, and what is hidden leaves it", async () => {
  const { origin, db } = await startDemoForTest("vote");
  const proposal = await hsOne(db);
  const titles = async () =>
    parsed(await (await fetch(`${origin}${here}/nytt.atom`)).text()).entries.map(
      ({ title, content }) => `${title}: ${content}`,
    );
  const answer = (await listAnsweredOfRound(db, mainRound.id)).find(
    ({ proposalId }) => proposalId === proposal.id,
  );
  if (!answer?.answer) throw new Error("the demo answers no question about HS1");
  const told = `Svar på en fråga om HS1 ${proposal.title}: `;
  const before = (await titles()).filter((one) => one.startsWith(told)).length;
  expect(before).toBeGreaterThan(0);
  await saveQuestion(db, { ...answer, hiddenReason: "Personuppgifter" });
  expect((await titles()).filter((one) => one.startsWith(told))).toHaveLength(before - 1);
  await saveProposal(db, { ...proposal, hiddenReason: "Personuppgifter" });
  expect((await titles()).filter((one) => one.includes("HS1"))).toEqual([]);
});

test("a hostile title breaks neither feed nor calendar", async () => {
  const { origin, db } = await startDemoForTest("vote");
  const hostile = "</title><script>x</script>&amp;]]>\u0007\uFFFF\u202E😀";
  await saveProposal(db, { ...(await hsOne(db)), title: hostile });
  const { entries } = parsed(await (await fetch(`${origin}${here}/nytt.atom`)).text());
  const shown = "HS1 </title><script>x</script>&amp;]]>\uFFFD\uFFFD\u202E😀";
  expect(entries.some(({ title }) => title?.endsWith(shown))).toBe(true);
  const found = await findRound(db, mainRound.slug);
  if (!found) throw new Error("no round");
  const title = `Å;,\\\r\nEND:VCALENDAR\r\n${"😀".repeat(40)}`;
  await saveRound(db, { ...found, round: { ...found.round, title } });
  const calendar = events(await (await fetch(`${origin}${here}/kalender.ics`)).text());
  expect(calendar.map(({ SUMMARY }) => SUMMARY)).toContain(
    `Omröstning: ${title.replaceAll("\r", "")}`,
  );
});

/** The events of a calendar file, read as RFC 5545 says: unfolded, then name, then value. */
function events(text: string): Record<string, string>[] {
  expect(text.endsWith("\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const lines = text.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
  expect([lines[0], lines.at(-1)]).toEqual(["BEGIN:VCALENDAR", "END:VCALENDAR"]);
  expect(lines.filter((line) => line === "VERSION:2.0")).toHaveLength(1);
  expect(lines.filter((line) => line.startsWith("PRODID:"))).toHaveLength(1);
  const found: Record<string, string>[] = [];
  for (const line of lines.slice(1, -1)) {
    const [, name = "", value = ""] = /^([A-Z-]+):(.*)$/su.exec(line) ?? [];
    expect(name).not.toBe("");
    if (line === "BEGIN:VEVENT") found.push({});
    const event = found.at(-1);
    const plain = value.replaceAll(/\\(.)/g, (_, sign) => (sign === "n" ? "\n" : sign));
    if (event && name !== "BEGIN" && name !== "END") event[name] = plain;
  }
  return found;
}

test("the calendar tells every phase in UTC, and keeps its events when a time is moved", async () => {
  const { origin, db } = await startDemoForTest("vote");
  const answer = await fetch(`${origin}${here}/kalender.ics`);
  expect(answer.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
  const before = events(await answer.text());
  const phases = before.map(({ SUMMARY }) => SUMMARY?.split(":")[0]);
  expect(phases).toEqual([
    ...["Information", "Idéer", "Granskning", "Diskussion", "Omröstning"],
    ...["Räkning och klagomål", "Nämndens beslut"],
  ]);
  const vote = before[4];
  // 08.00 and 20.00 in Sweden in summer.
  expect(vote?.DTSTART).toBe("20260504T060000Z");
  expect(vote?.DTEND).toBe("20260525T180000Z");
  expect(vote?.DTSTAMP).toMatch(/^\d{8}T\d{6}Z$/);
  const found = await findRound(db, mainRound.slug);
  if (!found) throw new Error("no round");
  const { schedule } = found.round;
  const hourLater = { ...schedule, voteClosesAtMs: schedule.voteClosesAtMs + 3_600_000 };
  await saveRound(db, { ...found, round: { ...found.round, schedule: hourLater } });
  const after = events(await (await fetch(`${origin}${here}/kalender.ics`)).text());
  expect(after.map(({ UID }) => UID)).toEqual(before.map(({ UID }) => UID));
  expect(new Set(after.map(({ UID }) => UID)).size).toBe(after.length);
  expect(after[4]?.DTEND).toBe("20260525T190000Z");
});

test("a round that is not published has neither feed nor calendar, whoever asks", async () => {
  const { origin, db } = await startDemoForTest("vote");
  const found = await findRound(db, mainRound.slug);
  if (!found) throw new Error("no round");
  const schedule = { ...found.round.schedule, publishedAtMs: null };
  await saveRound(db, { ...found, round: { ...found.round, schedule } });
  for (const file of ["nytt.atom", "kalender.ics"]) {
    expect((await fetch(`${origin}${here}/${file}`)).status).toBe(404);
    expect((await fetch(`${origin}/xx${here}/${file}`)).status).toBe(404);
  }
});
