import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { type ServerSettings, startServer } from "#app/http/start.server.ts";

type Draw = ServerBuild["entry"]["module"]["default"];

const DRAWN_FOR_MS = 3_000;

/**
 * How many times a second React alone draws each page: with what its loaders found at hand, without
 * database, router, headers, compression or a connection. No server draws a page faster.
 */
export async function drawnAgain(
  settings: Omit<ServerSettings, "app">,
  paths: readonly string[],
): Promise<number[]> {
  if (paths.length === 0) return [];
  process.env.NODE_ENV ??= "production";
  const build: ServerBuild = await import(pathToFileURL(resolve("build/server/index.js")).href);
  const draw = build.entry.module.default;
  let latest: Parameters<Draw> | null = null;
  const noting: Draw = (...asked) => {
    latest = asked;
    return draw(...asked);
  };
  const entry = { ...build.entry, module: { ...build.entry.module, default: noting } };
  const { port } = await startServer({
    ...settings,
    keepsPagesMs: 0,
    app: { files: [], build: async () => ({ ...build, entry }) },
  });
  const rates: number[] = [];
  for (const path of paths) {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`);
    await answer.text();
    if (!latest || answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`);
    rates.push(await drawnASecond(draw, latest));
  }
  return rates;
}

async function drawnASecond(draw: Draw, asked: Parameters<Draw>): Promise<number> {
  const [request, status, headers, { serverHandoffStream: _, ...context }, loaded] = asked;
  const until = performance.now() + DRAWN_FOR_MS;
  let drawn = 0;
  for (; performance.now() < until; drawn += 1) {
    await (await draw(request, status, headers, context, loaded)).text();
  }
  return (drawn / DRAWN_FOR_MS) * 1000;
}
