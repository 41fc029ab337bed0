import { createRequestHandler } from "@remix-run/express";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from "express";
import { addressIn, isForStaff, languageAt, withoutLanguage } from "#app/text/addresses.ts";
import { armsAddress } from "./arms.server.ts";
import "./context.server.ts";
import { clientAddress, dropForwarded } from "./client-address.server.ts";
import { mostBytes } from "./form.server.ts";
import { holdToLimits, limitsOf } from "./guards.server.ts";
import { securityHeaders } from "./headers.server.ts";
import { keptPages } from "./kept-pages.server.ts";
import type { Limits } from "./limits.server.ts";
import { boothAddress, narrowBuild, readAddress } from "./narrow-builds.server.ts";
import { phoneAddress } from "./phone.server.ts";
import { turnAway } from "./plain-page.server.ts";
import { takesFromElsewhere } from "./stop-link.server.ts";

export interface FrontDoor {
  /** The address residents use, such as `https://medborgarbudget.example.se`. */
  origin: string;
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** What a request is handed. */
  contextNow: (limits: Limits) => AppLoadContext;
  /** How often things may be done, for a request from an address. */
  limits: (address: string, tell: (seconds: number) => void) => Limits;
  /** How many proxies of our own stand in front, each adding a line to X-Forwarded-For. */
  proxyHops: number;
  demo: boolean;
  /** What is done with a fault that no page was made of. */
  onFault: (error: unknown) => void;
  /** So long a page drawn for nobody in particular is handed to others too, in milliseconds. */
  keepsPagesMs: number;
  /** What else answers at this address, past the gate: the demo's test e-ID. */
  beside?: RequestHandler | undefined;
  /** The colours as CSS, and the address they are served at. */
  theme: () => Promise<{ path: string; css: string }>;
  /** Serves the municipality's coat of arms. */
  arms: RequestHandler;
  /** Serves what makes the site an app on a phone. */
  phone: RequestHandler;
  /** Serves the built files; in development the bundler does. */
  files: RequestHandler[];
}

/** The server in front of Remix: origin gate, sizes, headers, compression, static files. */
export function openFrontDoor(door: FrontDoor): Express {
  const app = express();
  app.disable("x-powered-by");
  const kept = keptPages(door.keepsPagesMs);
  app.use(kept.handOut, securityHeaders(door.origin.startsWith("https:")));
  app.use(readable, knownHost(door.origin), pagesAlone, compression());
  app.get(/^\/tema-[0-9a-f]+\.css$/, (request, response, next) => {
    door.theme().then((theme) => sendTheme(theme, request, response), next);
  });
  app.get(armsAddress, door.arms);
  app.get(phoneAddress, door.phone);
  for (const handler of door.files) app.use(handler);
  if (door.beside) app.use(door.beside);
  app.use(gate(door.origin), holdToLimits(limitsFrom(door), door), noOneForwarded);
  app.use(kept.keep);
  const handle = (build: FrontDoor["build"]) =>
    createRequestHandler({
      build,
      getLoadContext: (_request, response) => door.contextNow(limitsOf(response)),
    });
  app.use(staffAddress);
  app.all(boothAddress, handle(narrowBuild(door.build, boothAddress)));
  app.get(readAddress, handle(narrowBuild(door.build, readAddress)));
  app.all("*", handle(door.build));
  app.use(turnAwayBroken(door.onFault));
  return app;
}

function limitsFrom({ limits, proxyHops }: FrontDoor) {
  return (request: Request, tell: (seconds: number) => void) =>
    limits(clientAddress(request, proxyHops), tell);
}

/** From here on nothing is known of the address a request came from. */
const noOneForwarded: RequestHandler = (request, _response, next) => {
  dropForwarded(request);
  next();
};

/** Staff's pages are not written in every language: in the others they are read in another. */
const staffAddress: RequestHandler = ({ originalUrl }, response, next) => {
  const written = addressIn(languageAt(originalUrl), withoutLanguage(originalUrl));
  // 307 takes a form along.
  if (isForStaff(originalUrl) && written !== originalUrl) response.redirect(307, written);
  else next();
};

const LONGEST_ADDRESS = 4096;

/** Turns away addresses that are too long, or that are not text: half a letter, a zero byte. */
const readable: RequestHandler = (request, response, next) => {
  if (request.url.length > LONGEST_ADDRESS) return turnAway(request, response, 414, "414");
  if (isText(request.url)) next();
  else turnAway(request, response, 400, "400");
};

function isText(address: string): boolean {
  try {
    return /^[!-~]*$/.test(address) && !decodeURIComponent(address).includes("\0");
  } catch {
    return false;
  }
}

/**
 * Remix would answer what it tells its own scripts, as data, for every page. No page has such scripts,
 * and a form that was sent there would go past what is asked of its address.
 */
const pagesAlone: RequestHandler = (request, response, next) => {
  if (/\.data\/?$/.test(request.path)) turnAway(request, response, 404, "404");
  else next();
};

function sendTheme(theme: { path: string; css: string }, request: Request, response: Response) {
  if (request.path !== theme.path) return response.redirect(302, theme.path);
  response.type("text/css").set("Cache-Control", "public, max-age=31536000, immutable");
  response.send(theme.css);
}

/**
 * Answers only by the name residents use, or by a loopback name: a page elsewhere that lets its own
 * name lead here reads nothing.
 */
function knownHost(origin: string): RequestHandler {
  const known = new URL(origin).host;
  return (request, response, next) => {
    const host = request.get("Host") ?? "";
    if (host === known || /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host)) next();
    else turnAway(request, response, 400, "400");
  };
}

/**
 * Lets a changing request through only from our own pages, of a size we take; a mail program may
 * press the button that stops its mails. Remix's own check
 * runs the action for some cross-site requests, so this one stands in front of it.
 */
function gate(origin: string): RequestHandler {
  return (request, response, next) => {
    if ("_data" in request.query) return turnAway(request, response, 404, "404");
    if (request.method === "GET" || request.method === "HEAD") return void next();
    if (request.method !== "POST") {
      return turnAway(request, response.set("Allow", "GET, HEAD, POST"), 405, "405");
    }
    const site = request.get("Sec-Fetch-Site");
    const ours = site ? site === "same-origin" : sameOrigin(request, origin);
    if (!ours && !takesFromElsewhere(request.path)) {
      return turnAway(request, response, 403, "403.elsewhere");
    }
    // What is left of the body is let past unread, or the browser would not see the answer.
    if (
      Number(request.get("Content-Length") ?? 0) >
      mostBytes(request.path, request.get("Content-Type"))
    ) {
      return turnAway(request, response, 413, "413");
    }
    if (request.get("Content-Length") === undefined && request.get("Transfer-Encoding")) {
      return turnAway(request, response.set("Connection", "close"), 411, "400");
    }
    // Remix answers 500 to `Origin: null`; what passed this gate came from our own page.
    const host = request.get("Host") ?? "";
    request.headers.origin = `${request.protocol}://${host}`;
    next();
  };
}

/**
 * Without Sec-Fetch-Site (older browsers) the Origin must be the configured one, or a loopback
 * name's: under the residents' name a page over http is another site than ours over https.
 */
function sameOrigin(request: Request, origin: string): boolean {
  const [from, host] = [request.get("Origin"), request.get("Host") ?? ""];
  return from === origin || (host !== new URL(origin).host && from === `http://${host}`);
}

/** What broke is told to whoever runs the server, and never to the one who asked. */
function turnAwayBroken(onFault: (error: unknown) => void): ErrorRequestHandler {
  return (error, request, response, next) => {
    const status = error instanceof URIError ? 400 : Number(Object(error).status ?? 500);
    if (status >= 500) onFault(error);
    if (response.headersSent) return next(error);
    if (status >= 500) turnAway(request, response, 500, "500");
    else turnAway(request, response, status === 404 ? 404 : 400, status === 404 ? "404" : "400");
  };
}
