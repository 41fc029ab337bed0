import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AppLoadContext } from "@remix-run/node";
import { onTestFinished } from "vitest";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import { realClock } from "#app/clock.server.ts";
import { openLimits } from "#app/http/limits.server.ts";
import { openSessions } from "#app/http/sessions.server.ts";
import { type DemoMoment, demoClockStarts } from "#db/demo/index.ts";
import { openDatabase } from "#db/open.server.ts";
import { sessionAdapter } from "#db/sessions.server.ts";
import { putDemo } from "../made-demo.ts";
import "#app/text/all.ts";

/** The demo at a moment, with what a loader or an action is handed. */
export async function demoHouse(moment: DemoMoment): Promise<AppLoadContext> {
  const folder = mkdtempSync(join(tmpdir(), "radslag-routes-"));
  await putDemo(moment, folder);
  const database = await openDatabase(`file:${join(folder, "radslag.db")}`);
  onTestFinished(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });
  const keys = openKeys(join(folder, "keys"));
  const nowMs = demoClockStarts[moment];
  return {
    db: database.db,
    nowMs,
    realNowMs: realClock(),
    clock: () => nowMs,
    keys,
    sessions: openSessions(sessionAdapter(database.db, realClock), {
      secure: false,
      clock: realClock,
    }),
    limits: openLimits({ shared: () => false, timesMore: 1000 })("127.0.0.1"),
    secret: "a secret of the tests",
    origin: "http://radslag.example",
    sendsMail: false,
    secure: false,
    eId: null,
    tiles: null,
    demo: true,
  };
}

/** What Remix hands a loader or an action for a visit to `path`, by a person or by no one. */
export async function visit(
  context: AppLoadContext,
  path: string,
  { person, form }: { person?: string; form?: Record<string, string> } = {},
) {
  const [, , slug = "", page] = path.split(/[?#]/)[0]?.split("/") ?? [];
  const headers = new Headers();
  if (person) {
    const cookie = await context.sessions.create(person, "resident");
    headers.set("Cookie", cookie.split(";")[0] ?? "");
  }
  const body = form && new URLSearchParams(form);
  const request = new Request(`http://radslag.example${path}`, {
    headers,
    ...(body ? { method: "POST", body } : {}),
  });
  return { request, context, params: { slug, page, file: slug } };
}
