import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import type { RequestHandler } from "express";
import { type EIdSettings, openEId } from "#app/adapters/e-id.server.ts";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import { type Clock, realClock } from "#app/clock.server.ts";
import { unnamed } from "#app/domain/municipality.ts";
import { findMunicipality } from "#db/municipality.server.ts";
import type { Database } from "#db/open.server.ts";
import { sessionAdapter } from "#db/sessions.server.ts";
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
  /** A file of its own for what identity numbers are hashed with; else it lies among the keys. */
  pepperFile?: string;
  /** The e-ID broker; null where voters come by letter alone. */
  eId?: EIdSettings | null;
  /** What else answers at this address: the demo's test e-ID. */
  beside?: RequestHandler;
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
  const keys = openKeys(settings.keysFolder, settings.pepperFile);
  const secure = origin.startsWith("https:");
  const sessions = openSessions(sessionAdapter(database.db, realClock), { secure });
  const eId = settings.eId ? openEId(settings.eId) : null;
  const secret = keys.installation().toString("hex");
  const contextNow = (nonce: string): AppLoadContext => ({
    nonce,
    origin,
    db: database.db,
    nowMs: clock(),
    clock,
    keys,
    sessions,
    secret,
    secure,
    eId,
    demo,
  });
  const door = openFrontDoor({
    origin,
    contextNow,
    reloading: "files" in settings.app,
    beside: settings.beside,
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
