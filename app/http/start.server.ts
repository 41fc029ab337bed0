import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import type { RequestHandler } from "express";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import { type Clock, realClock } from "#app/clock.server.ts";
import { unnamed } from "#app/domain/municipality.ts";
import { findMunicipality } from "#db/municipality.server.ts";
import type { Database } from "#db/open.server.ts";
import { sessionAdapter } from "#db/sessions.server.ts";
import { serveArms } from "./arms.server.ts";
import { builtFiles, openFrontDoor } from "./front-door.server.ts";
import { openSessions } from "./sessions.server.ts";
import { themeOf } from "./theme.server.ts";

export interface ServerSettings {
  database: Database;
  keysFolder: string;
  clock: Clock;
  origin: string;
  host: string;
  port: number;
  demo: boolean;
  /** True when the jobs beside this server send mail. */
  sendsMail?: boolean;
  /** Folder of the production build, or what the bundler offers in development. */
  app: { folder: string } | { files: RequestHandler[]; build: () => Promise<ServerBuild> };
}

export interface RunningServer {
  port: number;
  close(): Promise<void>;
}

/** Starts answering. Resolves when the port is open; throws when it is taken. */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const { database, clock, demo, origin } = settings;
  const keys = openKeys(settings.keysFolder);
  const secure = origin.startsWith("https:");
  const sessions = openSessions(sessionAdapter(database.db, realClock), {
    secure,
    clock: realClock,
  });
  const secret = keys.installation().toString("hex");
  const contextNow = (nonce: string): AppLoadContext => ({
    nonce,
    db: database.db,
    nowMs: clock(),
    realNowMs: realClock(),
    clock,
    keys,
    sessions,
    secret,
    origin,
    sendsMail: settings.sendsMail ?? false,
    demo,
  });
  const door = openFrontDoor({
    origin,
    contextNow,
    arms: serveArms(database.db),
    reloading: "files" in settings.app,
    theme: async () => themeOf(((await findMunicipality(database.db)) ?? unnamed).colour),
    ...("folder" in settings.app
      ? {
          build: await builtApp(settings.app.folder),
          files: builtFiles(`${settings.app.folder}/client`),
        }
      : settings.app),
  });
  const server = door.listen(settings.port, settings.host);
  server.headersTimeout = 10_000;
  server.requestTimeout = 20_000;
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await database.close();
    },
  };
}

async function builtApp(folder: string): Promise<ServerBuild> {
  // React is fast, and silent, only when it knows that this is no development.
  process.env.NODE_ENV ??= "production";
  return import(pathToFileURL(`${folder}/server/index.js`).href);
}
