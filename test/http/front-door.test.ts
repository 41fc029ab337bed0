import { connect, type Socket } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { limits } from "#app/domain/limits.ts";
import { Browser, wordsOf } from "./a-browser.ts";
import { type Running, startDemo } from "./a-server.ts";

let running: Running;
let stranger: Browser;

beforeAll(async () => {
  running = await startDemo("vote", { origin: "http://radslag.example" });
  stranger = new Browser(running.origin);
});
afterAll(() => running.stop());

const signIn = { person: "demo-amina", back: "/" };

describe("a changing request", () => {
  test.each([
    ["another origin", { Origin: "https://elsewhere.example" }],
    ["no page at all", { Origin: "null" }],
    ["our name in front of another's", { Origin: "http://radslag.example.elsewhere.example" }],
    ["our name in another scheme", { Origin: "https://radslag.example" }],
    ["a page that the browser says is another's", { "Sec-Fetch-Site": "cross-site" }],
    ["a sister site", { "Sec-Fetch-Site": "same-site" }],
    ["an address typed by hand", { "Sec-Fetch-Site": "none" }],
  ])("from %s is turned away with a page", async (_, headers) => {
    const answer = await stranger.post("/logga-in", signIn, headers);
    expect(answer.status).toBe(403);
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(wordsOf(answer)).toContain("Formuläret skickades från en annan sida");
    expect(answer.text).toContain('<a href="/">Till startsidan</a>');
  });

  test("is turned away in the reader's language", async () => {
    const answer = await stranger.post("/en/logga-in", signIn, { Origin: "null" });
    expect(answer.text).toContain('<html lang="en">');
    expect(wordsOf(answer)).toContain("The form was sent from another site");
    expect(answer.text).toContain('<a href="/en">');
  });

  test.each([
    ["the address residents use", { Origin: "http://radslag.example" }],
    ["the address the request was sent to", {}],
    ["a page that the browser says is ours", { Origin: "null", "Sec-Fetch-Site": "same-origin" }],
  ])("from %s is let in", async (_, headers) => {
    const browser = new Browser(running.origin);
    expect((await browser.post("/logga-in", signIn, headers)).status).toBe(303);
  });

  test.each(["PUT", "DELETE", "PATCH"])(
    "by %s is answered, and is no failure of ours",
    async (method) => {
      const headers = { Origin: running.origin };
      const response = await fetch(`${running.origin}/logga-in`, { method, headers });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
    },
  );
});

/** Memory that nobody holds any more is given back, so that what is left is what is kept. */
function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
}

describe("a body", () => {
  const megabyte = Buffer.alloc(1024 * 1024, "x");
  const written = (socket: Socket, bytes: Buffer) =>
    new Promise((resolve) => socket.write(bytes, resolve));

  /** Sends head and body as they are; gives the answer when all is sent and all is heard. */
  function send(head: readonly string[], megabytes: number): Promise<string> {
    return new Promise((resolve, reject) => {
      let heard = "";
      const socket = connect(running.port, "127.0.0.1");
      const lines = ["POST /logga-in HTTP/1.1", "Host: 127.0.0.1", ...head];
      socket.write(`${lines.join("\r\n")}\r\n\r\n`);
      const sent = Array.from({ length: megabytes }, () => written(socket, megabyte));
      socket.on("data", async (chunk) => {
        heard += chunk;
        if (!heard.includes("</main>")) return;
        await Promise.all(sent);
        socket.destroy();
      });
      socket.on("close", () => resolve(heard));
      socket.on("error", reject);
    });
  }

  test("of ten megabytes is refused with a page, and never kept in memory", async () => {
    const head = ["Origin: http://127.0.0.1", `Content-Length: ${10 * megabyte.length}`];
    collectGarbage();
    const before = process.memoryUsage();
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(head, 10)));
    for (const answer of answers) {
      expect(answer).toMatch(/^HTTP\/1\.1 413 /);
      expect(answer).toContain("Det du skickade är för stort");
    }
    // 200 megabytes went by; what is given back is given back within some turns.
    await vi.waitFor(() => {
      collectGarbage();
      const after = process.memoryUsage();
      expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(20 * megabyte.length);
      expect(after.heapUsed - before.heapUsed).toBeLessThan(40 * megabyte.length);
    }, 5000);
  });

  test("that is one byte too large is refused, one that just fits is read", async () => {
    const fitting = `person=demo-amina&x=${"x".repeat(limits.formBytes - 20)}`;
    expect(fitting).toHaveLength(limits.formBytes);
    const headers = { "Content-Type": "application/x-www-form-urlencoded" };
    const sent = (body: string) => new Browser(running.origin).postText("/logga-in", body, headers);
    expect((await sent(fitting)).status).toBe(303);
    const refused = await sent(`${fitting}x`);
    expect(refused.status).toBe(413);
    expect(wordsOf(refused)).toContain("Det du skickade är för stort");
  });

  test("of unknown length is refused with a page", async () => {
    const answer = await send(["Origin: http://127.0.0.1", "Transfer-Encoding: chunked"], 0);
    expect(answer).toMatch(/^HTTP\/1\.1 411 /);
    expect(answer).toContain("Det gick inte att läsa det du skickade");
  });

  test.each([
    ["a length that is no number", ["Content-Length: ten"]],
    ["a negative length", ["Content-Length: -1"]],
    ["two lengths", ["Content-Length: 5", "Content-Length: 6"]],
    ["a length and pieces", ["Content-Length: 5", "Transfer-Encoding: chunked"]],
  ])("with %s never reaches a page", async (_, head) => {
    expect(await send(["Origin: http://127.0.0.1", ...head], 0)).toMatch(/^HTTP\/1\.1 400 /);
  });
});

describe("a strange request", () => {
  test.each(["x=%", "radslag_session=%E0%A4%A", "kvitto=%; utseende=..", "=;=;;", '"'])(
    "with the cookie %j gets its page",
    async (cookie) => {
      const answer = await stranger.get("/", { Cookie: cookie });
      expect(answer.status).toBe(200);
      expect(wordsOf(answer)).toContain("Var med och bestäm");
    },
  );

  test.each([
    "/?_data=root",
    "/omgang/alvhamn-2026/rosta?_data=routes%2Fresident%2Fbooth",
    "/?_data",
  ])("for %s is not found: no page is fetched in parts", async (path) => {
    expect((await stranger.get(path)).status).toBe(404);
  });

  test.each(["/%", "/omgang/%E0%A4%A", "/%00", "//elsewhere.example", "/..%2f..%2fetc%2fpasswd"])(
    "for %s gets a page, not a stack of code",
    async (path) => {
      const answer = await stranger.get(path);
      expect([400, 404]).toContain(answer.status);
      expect(answer.text).toContain('lang="sv"');
      expect(answer.text).not.toMatch(/node_modules|at \w+ \(/);
    },
  );

  test("with very long words in its address still gets its page", async () => {
    const answer = await stranger.get(`/omgang/alvhamn-2026/forslag?q=${"å".repeat(1_000)}`);
    expect(answer.status).toBe(200);
  });
});

test("nobody is sent to another site after signing in", async () => {
  for (const back of ["//elsewhere.example", "/\\elsewhere.example", "https://elsewhere.example"]) {
    const answer = await stranger.post("/logga-in", { ...signIn, back });
    expect(answer.location).toBe("/");
  }
});

test("every answer says that it may not be framed or guessed at", async () => {
  for (const path of ["/", "/finns-inte", "/halsa", "/favicon.svg"]) {
    const { headers } = await stranger.get(path);
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("X-Frame-Options")).toBe("DENY");
    expect(headers.get("Content-Security-Policy")).toMatch(
      /^default-src 'none'; script-src 'self' 'nonce-/,
    );
    expect(headers.get("X-Powered-By")).toBeNull();
  }
});

test("a page's own scripts carry the nonce of its answer, and no two answers share one", async () => {
  const nonces = new Set<string>();
  for (const path of ["/", "/logga-in", "/kontrollera"]) {
    const answer = await fetch(`http://127.0.0.1:${running.port}${path}`);
    const policy = answer.headers.get("Content-Security-Policy") ?? "";
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
    nonces.add(nonce);
    const scripts = (await answer.text()).match(/<script[^>]*>/g) ?? [];
    expect(scripts.length, path).toBeGreaterThan(0);
    for (const script of scripts) expect(script, path).toContain(`nonce="${nonce}"`);
  }
  expect(nonces.size).toBe(3);
});

test.each([
  ["the residents' name", "radslag.example", 200],
  ["a loopback name", "localhost:3000", 200],
  ["another name", "evil.example", 400],
  ["a name that only begins like ours", "radslag.example.evil.example", 400],
  ["no name", "", 400],
])("a request to %s", async (_, host, status) => {
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(running.port, "127.0.0.1");
    socket.write(`GET /hjalp HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    let heard = "";
    socket.on("data", (chunk) => {
      heard += chunk;
    });
    socket.on("close", () => resolve(heard));
    socket.on("error", reject);
  });
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
});
