import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";

/** Below those that systems hand to connections by themselves: what is free now stays free. */
const [LOWEST, HIGHEST] = [20_000, 32_000];
const MOST_TIMES = 100;

/** A port on the loopback address that nobody listens on at the moment. */
export async function freePort(): Promise<number> {
  for (let times = 0; times < MOST_TIMES; times += 1) {
    const port = randomInt(LOWEST, HIGHEST);
    if (await isFree(port)) return port;
  }
  throw new Error("No free port was found.");
}

async function isFree(port: number): Promise<boolean> {
  const probe = createServer().listen(port, "127.0.0.1");
  const listens = await once(probe, "listening").then(
    () => true,
    () => false,
  );
  if (!listens) return false;
  probe.close();
  await once(probe, "close");
  return true;
}
