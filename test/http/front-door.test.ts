import { request } from "node:http";
import { connect, type Socket } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { limits } from "#app/domain/limits.ts";
import { Browser, wordsOf } from "./a-browser.ts";
import { type Running, startDemo, startDemoForTest } from "./a-server.ts";

let running: Running;
let stranger: Browser;

beforeAll(async () => {
  running = await startDemo("vote", { origin: "http://radslag.example" });
  stranger = new Browser(running.origin);
});
afterAll(() => running.stop());

const formType = "application/x-www-form-urlencoded";
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
    expect(answer.text).toContain('<html lang="en" dir="ltr">');
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

  test("from our name over http is turned away where residents come over https", async () => {
    const { port } = await startDemoForTest("vote", { origin: "https://radslag.example" });
    // The name in the request is the proxy's to pass on: what fetch would write is the loopback's.
    const body = new URLSearchParams(signIn).toString();
    const statusFrom = (Origin: string) =>
      new Promise<number | undefined>((answered, fails) => {
        const headers = {
          ...{ Host: "radslag.example", Origin, "Content-Type": formType },
          "Content-Length": body.length,
        };
        const options = { port, host: "127.0.0.1", path: "/logga-in", method: "POST", headers };
        const asked = request(options, (answer) => answered(answer.resume().statusCode));
        asked.on("error", fails);
        asked.end(body);
      });
    expect(await statusFrom("http://radslag.example")).toBe(403);
    expect(await statusFrom("https://radslag.example")).toBe(303);
  });

  test.each(["PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"])(
    "by %s is turned away with a page, and told what is taken",
    async (method) => {
      for (const path of ["/logga-in", "/", "/finns-inte", "/oppna-data/alvhamn-2026.json"]) {
        const heard = await heardFor(`${method} ${path} HTTP/1.1`);
        expect(heard).toMatch(/^HTTP\/1\.1 405 /);
        expect(heard).toMatch(/\r\nAllow: GET, HEAD, POST\r\n/);
        expect(heard).toContain("Så kan sidan inte användas");
      }
    },
  );
});

/** Sends a request as it is written, and gives all that is answered until the other end hangs up. */
function heardFor(...lines: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(running.port, "127.0.0.1");
    const own = ["Host: 127.0.0.1", "Origin: http://127.0.0.1", "Connection: close"];
    const [first = "", ...rest] = lines;
    socket.write(`${[first, ...own, ...rest].join("\r\n")}\r\n\r\n`, "latin1");
    let heard = "";
    socket.on("data", (chunk) => {
      heard += chunk;
    });
    socket.on("close", () => resolve(heard));
    socket.on("error", reject);
  });
}

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

  test("of 150 megabytes in pieces of unknown length is cut off, and memory stays flat", async () => {
    collectGarbage();
    const before = process.memoryUsage.rss();
    const lines = ["POST /logga-in HTTP/1.1", "Host: 127.0.0.1", "Origin: http://127.0.0.1"];
    const piece = `${megabyte.length.toString(16)}\r\n${megabyte}\r\n`;
    const heard = await new Promise<string>((resolve, reject) => {
      let heard = "";
      let sent = 0;
      const socket = connect(running.port, "127.0.0.1");
      socket.write(`${[...lines, "Transfer-Encoding: chunked"].join("\r\n")}\r\n\r\n`);
      const more = () => {
        if (socket.destroyed || sent === 150) return;
        sent += 1;
        socket.write(piece, more);
      };
      more();
      socket.on("data", (chunk) => {
        heard += chunk;
      });
      // What is hung up on in the middle of a piece may be reset.
      socket.on("error", (error) => {
        if (heard === "") reject(error);
      });
      socket.on("close", () => resolve(heard));
    });
    expect(heard).toMatch(/^HTTP\/1\.1 411 /);
    collectGarbage();
    expect(process.memoryUsage.rss() - before).toBeLessThan(80 * megabyte.length);
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

  test("with very long words in its address still gets its page, up to 4096 signs", async () => {
    const list = "/omgang/alvhamn-2026/forslag?q=";
    expect((await stranger.get(list + "å".repeat(600))).status).toBe(200);
    const fitting = list + "x".repeat(4096 - list.length);
    expect((await stranger.get(fitting)).status).toBe(200);
    const refused = await stranger.get(`${fitting}x`);
    expect(refused.status).toBe(414);
    expect(wordsOf(refused)).toContain("Adressen är för lång");
  });

  test.each([
    ["half a letter in its address", "GET /hjalp%E0%A4 HTTP/1.1"],
    ["half a letter in a search", "GET /omgang/alvhamn-2026/forslag?q=%C3 HTTP/1.1"],
    ["a zero byte in a search", "GET /omgang/alvhamn-2026/forslag?q=a%00b HTTP/1.1"],
    ["bytes that are no text", "GET /hj\u00e4lp HTTP/1.1"],
    ["a sign that begins nothing", "GET /hjalp% HTTP/1.1"],
  ])("with %s is turned away with a page", async (_, line) => {
    const heard = await heardFor(line);
    expect(heard).toMatch(/^HTTP\/1\.1 400 /);
    expect(heard).toContain("Det gick inte att läsa det du skickade");
  });

  test("with a zero byte in a form is turned away, and reaches no database", async () => {
    const browser = await Browser.of(running.origin, "demo-amina");
    const fields = { intent: "argue", side: "for", text: "Bra\0!" };
    const answer = await browser.post("/omgang/alvhamn-2026/forslag/HS1", fields);
    expect(answer.status).toBe(400);
    expect(answer.text).not.toMatch(/node_modules|at \w+ \(/);
  });

  test("with more than 16 kilobytes of headers is turned away with a page", async () => {
    const fitting = await heardFor("GET /hjalp HTTP/1.1", `X-Long: ${"x".repeat(15_000)}`);
    expect(fitting).toMatch(/^HTTP\/1\.1 200 /);
    const heard = await heardFor("GET /hjalp HTTP/1.1", `X-Long: ${"x".repeat(17_000)}`);
    expect(heard).toMatch(/^HTTP\/1\.1 431 /);
    expect(heard).toContain("Det gick inte att läsa det du skickade");
  });

  test("that is none is turned away with a page", async () => {
    expect(await heardFor("no request at all")).toMatch(/^HTTP\/1\.1 400 [\s\S]*<h1>Det gick inte/);
  });

  test("that says it came by another name or scheme is answered as if it had not", async () => {
    const forwarded = {
      "X-Forwarded-Host": "evil.example",
      "X-Forwarded-Proto": "https",
      "X-Forwarded-For": "192.0.2.1",
      Forwarded: "host=evil.example",
    };
    const page = await stranger.get("/OMGANG/alvhamn-2026", forwarded);
    const plain = await stranger.get("/OMGANG/alvhamn-2026");
    expect([page.status, page.location]).toEqual([plain.status, plain.location]);
    expect(page.text).not.toContain("evil.example");
    expect((await stranger.post("/logga-in", signIn, forwarded)).status).toBe(303);
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
      /^default-src 'none'; script-src 'self'; style-src 'self';/,
    );
    expect(headers.get("X-Powered-By")).toBeNull();
  }
});

test.each(["/_root.data", "/en/hjalp.data", "/omgang/alvhamn-2026/rosta.data?_routes=root"])(
  "there is one way to a page, and none to the data behind it at %s",
  async (address) => {
    const amina = await Browser.of(running.origin, "demo-amina");
    for (const answer of [await amina.get(address), await amina.post(address, { press: "x" })]) {
      expect(answer.status).toBe(404);
      expect(answer.headers.get("Content-Type")).toContain("text/html");
    }
  },
);

test("no script stands in a page: each is a file of ours that can be read", async () => {
  for (const [path, script] of [
    ["/", "/page.js"],
    ["/logga-in", "/page.js"],
    ["/kontrollera", "/check.js"],
  ] as const) {
    const { text } = await stranger.get(path);
    const scripts = text.match(/<script.*?<\/script>/gs) ?? [];
    expect([path, scripts]).toEqual([path, [`<script type="module" src="${script}"></script>`]]);
    expect(text).not.toMatch(/<[^>]+\son\w+=/);
  }
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
