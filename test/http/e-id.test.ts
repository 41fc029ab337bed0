import { describe, expect, test } from "vitest";
import type { ClientProof, EIdSettings } from "#app/adapters/e-id.server.ts";
import { demoClockStarts } from "#db/demo/index.ts";
import { newClientKey } from "../a-client-key.ts";
import { freePort } from "../free-port.ts";
import { Browser, wordsOf } from "./a-browser.ts";
import { startDemoForTest } from "./a-server.ts";

const vote = "/omgang/alvhamn-2026/rosta";
const entrance = `${vote}/legitimera`;
const start = `${vote}/e-id?som=demo-amina`;

/** A browser that has come back from the test e-ID, at the address it is about to open. */
async function aboutToReturn(origin: string): Promise<{ browser: Browser; answer: string }> {
  const browser = new Browser(origin);
  let path = start;
  for (let step = 0; step < 8; step += 1) {
    const got = await browser.get(path);
    const next = got.location ?? (await browser.post(path, { person: "demo-amina" })).location;
    const to = new URL(next ?? "/", origin);
    path = to.pathname + to.search;
    if (to.pathname === "/e-id/svar") return { browser, answer: path };
  }
  throw new Error("The test e-ID never sent the browser back.");
}

/** True when a browser may go into the booth. */
async function isIn(browser: Browser): Promise<boolean> {
  return (await browser.get(vote)).status === 200;
}

describe("what comes back from the e-ID is refused, and nobody is let in", () => {
  test.each([
    ["with another state", (answer: string) => answer.replace(/state=[^&]+/, "state=another")],
    ["without a state", (answer: string) => answer.replace(/&?state=[^&]+/, "")],
    ["with another code", (answer: string) => answer.replace(/code=[^&]+/, "code=another")],
    ["with two codes", (answer: string) => `${answer}&code=another`],
    ["from another issuer", (answer: string) => answer.replace(/iss=[^&]+/, "iss=https%3A%2F%2Fe")],
    ["without its issuer", (answer: string) => answer.replace(/&?iss=[^&]+/, "")],
    ["as an error", () => "/e-id/svar?error=server_error&state=x"],
    ["with nothing", () => "/e-id/svar"],
  ])("%s", async (_, change) => {
    const { origin } = await startDemoForTest("vote");
    const { browser, answer } = await aboutToReturn(origin);
    const changed = change(answer);
    expect(changed).not.toBe(answer);
    const back = await browser.get(changed);
    expect([back.status, back.location]).toEqual([302, `${entrance}?fel=e-id`]);
    expect(await isIn(browser)).toBe(false);
  });

  test("in another browser than the one that set out, or a second time", async () => {
    const { origin } = await startDemoForTest("vote");
    const { browser, answer } = await aboutToReturn(origin);
    const other = new Browser(origin);
    expect((await other.get(answer)).status).toBe(400);
    const way = browser.cookie("e-id");
    expect((await browser.get(answer)).location).toBe(vote);
    expect(await isIn(browser)).toBe(true);
    // What was remembered is gone; and whoever kept it finds that the code has been used.
    expect((await other.get(answer, { Cookie: browser.cookie("e-id") })).status).toBe(400);
    const again = await other.get(answer, { Cookie: way });
    expect(again.location).toBe(`${entrance}?fel=e-id`);
    expect(again.headers.getSetCookie().filter((one) => /^rost=./.test(one))).toEqual([]);
  });

  test.each([
    ["a level of assurance that is too low", { acrValues: ["http://id.example/loa4"] }],
    ["no number", { numberClaims: ["https://id.example/claim/other"] }],
    ["a number that is none", { numberClaims: ["sub"] }],
  ])("with %s", async (_, change: Partial<EIdSettings>) => {
    const { origin } = await startDemoForTest("vote", {
      eId: (settings) => ({ ...settings, ...change }),
    });
    const { browser, answer } = await aboutToReturn(origin);
    expect((await browser.get(answer)).location).toBe(`${entrance}?fel=e-id`);
    expect(await isIn(browser)).toBe(false);
  });
});

test("whoever turns round at the e-ID, or finds it silent, is told so and shown the other way", async () => {
  const { origin } = await startDemoForTest("vote");
  const browser = new Browser(origin);
  let path = start;
  let last = await browser.get(path);
  for (let step = 0; step < 8 && !last.location?.includes("legitimera"); step += 1) {
    const next = last.location ?? (await browser.post(path, { person: "" })).location ?? "/";
    const to = new URL(next, origin);
    path = to.pathname + to.search;
    last = to.pathname === entrance ? { ...last, location: path } : await browser.get(path);
  }
  expect(last.location).toBe(`${entrance}?fel=avbrutet`);
  const nobody = await freePort();
  const silent = await startDemoForTest("vote", {
    eId: (settings) => ({ ...settings, issuer: `http://127.0.0.1:${nobody}` }),
  });
  const answer = await new Browser(silent.origin).get(start);
  expect([answer.status, answer.location]).toEqual([302, `${entrance}?fel=e-id`]);
});

describe("the platform proves to the broker who it is", () => {
  const ofKey = (kind: "P-256" | "RSA 2048"): ClientProof => ({
    kind: "key",
    key: newClientKey(kind),
  });
  const secret = (words: string): ClientProof => ({ kind: "secret", secret: words });

  test.each([
    ["a key of P-256", ofKey("P-256")],
    ["a key of RSA", ofKey("RSA 2048")],
    ["a secret", secret("a secret that both of them know")],
  ])("with %s, and the voter is let in", async (_, knownBy) => {
    const { origin } = await startDemoForTest("vote", { knownBy });
    const { browser, answer } = await aboutToReturn(origin);
    expect((await browser.get(answer)).location).toBe(vote);
    expect(await isIn(browser)).toBe(true);
  });

  /** Another key under the name of the one that is known: only the signature tells. */
  const underItsName = ({ proof }: EIdSettings): ClientProof => {
    if (proof.kind !== "key") throw new Error("The test e-ID knows the platform by a key.");
    return { kind: "key", key: { ...newClientKey("P-256"), kid: proof.key.kid } };
  };
  test.each<[string, ClientProof | undefined, (settings: EIdSettings) => ClientProof]>([
    ["another key than the broker knows", undefined, () => ofKey("P-256")],
    ["another key of the same name", undefined, underItsName],
    ["a key of another kind", undefined, () => ofKey("RSA 2048")],
    ["a secret where the broker knows a key", undefined, () => secret("radslag")],
    ["a key where the broker knows a secret", secret("radslag"), () => ofKey("P-256")],
    ["another secret", secret("radslag"), () => secret("another")],
  ])("with %s nobody is let in, and the page says so", async (_, knownBy, shown) => {
    const { origin } = await startDemoForTest("vote", {
      ...(knownBy ? { knownBy } : {}),
      eId: (settings) => ({ ...settings, proof: shown(settings) }),
    });
    const { browser, answer } = await aboutToReturn(origin);
    const back = await browser.get(answer);
    expect([back.status, back.location]).toEqual([302, `${entrance}?fel=e-id`]);
    expect(await isIn(browser)).toBe(false);
    const page = wordsOf(await browser.get(back.location ?? "/"));
    expect(page).toContain("Legitimeringen gick inte igenom.");
    expect(page).toContain("använd koden i ditt brev");
  });
});

describe("the booth's cookie", () => {
  const minute = 60_000;
  test("lets a voter stay twenty minutes, and not longer", async () => {
    const from = demoClockStarts.vote;
    let nowMs = from;
    const { origin } = await startDemoForTest("vote", { clock: () => nowMs });
    const browser = await Browser.inBooth(origin, "demo-amina");
    nowMs = from + 20 * minute - 1;
    expect(await isIn(browser)).toBe(true);
    nowMs = from + 20 * minute;
    const late = await browser.post(vote, { press: "add:p-bd1" });
    expect([late.status, late.location]).toEqual([302, `${entrance}?igen=1`]);
  });

  test("opens nothing when it is changed or there are two", async () => {
    const { origin } = await startDemoForTest("vote");
    const good = (await Browser.inBooth(origin, "demo-amina")).cookie("rost");
    const stranger = new Browser(origin);
    const opens = async (cookie: string) =>
      (await stranger.get(vote, { Cookie: cookie })).status === 200;
    expect(await opens(good)).toBe(true);
    const changed = good.replace(/.$/, (last) => (last === "A" ? "B" : "A"));
    for (const cookie of [
      changed,
      `${good}; ${good}`,
      `${good}x`,
      "rost=",
      "rost=%",
      good.slice(0, 30),
    ]) {
      expect([cookie.length, await opens(cookie)]).toEqual([cookie.length, false]);
    }
  });

  test("is not given to someone for being signed in", async () => {
    const { origin } = await startDemoForTest("vote");
    const signedIn = await Browser.of(origin, "demo-amina");
    expect((await signedIn.get(vote)).location).toBe(entrance);
  });
});
