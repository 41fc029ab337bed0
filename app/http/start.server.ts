import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import type { RequestHandler } from "express";
import { type EIdSettings, openEId } from "#app/adapters/e-id.server.ts";
import { openTiles, type TileSettings } from "#app/adapters/tiles.server.ts";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import { type Clock, realClock } from "#app/clock.server.ts";
import { unnamed } from "#app/domain/municipality.ts";
import { findMunicipality } from "#db/municipality.server.ts";
import type { Database } from "#db/open.server.ts";
import { sessionAdapter } from "#db/sessions.server.ts";
import { serveArms } from "./arms.server.ts";
import { builtFiles } from "./built-files.server.ts";
import { sharedBy } from "./client-address.server.ts";
import { openFrontDoor } from "./front-door.server.ts";
import { comeInTime, PHOTO_MS } from "./in-time.server.ts";
import { type Limits, openLimits } from "./limits.server.ts";
import { servePhone } from "./phone.server.ts";
import { servePhotos } from "./photos.server.ts";
import { openSessions } from "./sessions.server.ts";
import { themeOf } from "./theme.server.ts";
import { serveTiles } from "./tiles.server.ts";
import { answerUnreadable } from "./unreadable.server.ts";

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
  /** The map service whose tiles lie under maps; null when left out. */
  tiles?: Omit<TileSettings, "origin"> | null;
  /** What else answers at this address: the demo's test e-ID. */
  beside?: RequestHandler;
  /** How many proxies of our own stand in front; none when left out. */
  proxyHops?: number;
  /** Addresses that many people share: libraries, kiosks. They are held less hard. */
  sharedAddresses?: readonly string[];
  /** For tests, which do much from one address: every limit so many times as high. */
  limitsTimesMore?: number;
  /** True when the jobs beside this server send mail. */
  sendsMail?: boolean;
  /** So long a page that is read by many is kept, in milliseconds; 0 when left out. */
  keepsPagesMs?: number;
  /** Folder of the production build, or what the bundler offers in development. */
  app: { folder: string } | { files: RequestHandler[]; build: () => Promise<ServerBuild> };
}

export interface RunningServer {
  port: number;
  close(): Promise<void>;
}

const LARGEST_HEADERS = 16 * 1024;

/** A fault that became no page ends up where the process is watched. */
function tell(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
}

/** Starts answering. Resolves when the port is open; throws when it is taken. */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const { database, clock, demo, origin } = settings;
  const keys = openKeys(settings.keysFolder, settings.pepperFile);
  const secure = origin.startsWith("https:");
  const sessions = openSessions(sessionAdapter(database.db, realClock), {
    secure,
    clock: realClock,
  });
  const eId = settings.eId ? openEId(settings.eId) : null;
  const tiles = settings.tiles ? openTiles({ ...settings.tiles, origin }) : null;
  const secret = keys.installation().toString("hex");
  const contextNow = (limits: Limits): AppLoadContext => ({
    limits,
    db: database.db,
    nowMs: clock(),
    realNowMs: realClock(),
    clock,
    keys,
    sessions,
    secret,
    secure,
    eId,
    tiles,
    origin,
    sendsMail: settings.sendsMail ?? false,
    demo,
  });
  const app =
    "folder" in settings.app
      ? {
          build: await builtApp(settings.app.folder),
          files: builtFiles(`${settings.app.folder}/client`),
        }
      : settings.app;
  const door = openFrontDoor({
    origin,
    contextNow,
    demo,
    limits: openLimits({
      shared: sharedBy(settings.sharedAddresses ?? []),
      timesMore: settings.limitsTimesMore,
    }),
    proxyHops: settings.proxyHops ?? 0,
    keepsPagesMs: settings.keepsPagesMs ?? 0,
    onFault: tell,
    arms: serveArms(database.db),
    phone: servePhone(database.db),
    beside: settings.beside,
    theme: async () => themeOf(((await findMunicipality(database.db)) ?? unnamed).colour),
    build: app.build,
    files: [servePhotos(database.db), serveTiles(tiles, database.db), ...app.files],
  });
  const server = createServer({ maxHeaderSize: LARGEST_HEADERS }, door);
  server.on("clientError", answerUnreadable);
  server.listen(settings.port, settings.host);
  server.headersTimeout = 10_000;
  server.requestTimeout = PHOTO_MS;
  server.prependListener("request", comeInTime);
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
