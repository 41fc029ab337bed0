import { randomUUID } from "node:crypto";
import { Agent, request } from "node:http";
import type { Town } from "./bench-town.ts";

const CONNECTIONS = 10;
const review = "/omgang/alvhamn-2026/rosta/granska";

/** Casts for so long into a town, from ten connections at once; times in ms, the shortest first. */
export async function castInto({ port, cookies }: Town, forMs: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const lastedMs: number[] = [];
  let [refused, voter] = [0, 0];
  const until = performance.now() + forMs;
  const connection = async () => {
    while (performance.now() < until) {
      const started = performance.now();
      const status = await castOnce(agent, port, cookies[voter++ % cookies.length] ?? "");
      lastedMs.push(performance.now() - started);
      if (status !== 303) refused += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  agent.destroy();
  lastedMs.sort((one, other) => one - other);
  return { lastedMs, refused, aSecond: (lastedMs.length / forMs) * 1000 };
}

/** One cast as the review page sends it; the status it is answered with. */
function castOnce(agent: Agent, port: number, cookie: string): Promise<number> {
  const fields = { castKey: randomUUID(), area: "a-bd", choice: "p-bd1=1" };
  const body = new URLSearchParams(fields).toString();
  const headers = {
    Cookie: cookie,
    "Content-Type": "application/x-www-form-urlencoded",
    "Content-Length": Buffer.byteLength(body),
    "Sec-Fetch-Site": "same-origin",
  };
  return new Promise((resolve, reject) => {
    const options = { agent, port, host: "127.0.0.1", path: review, method: "POST", headers };
    const asked = request(options, (answer) => {
      answer.resume();
      answer.on("end", () => resolve(answer.statusCode ?? 0));
    });
    asked.on("error", reject);
    asked.end(body);
  });
}
