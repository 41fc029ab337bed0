import { gzipSync } from "node:zlib";
import type { Request, RequestHandler, Response } from "express";
import { boothAddress, readAddress } from "./narrow-builds.server.ts";

/** The one cookie that a kept page may depend on. */
const onlyLook = /^utseende=[a-z.]{1,40}$/;
const MOST_PAGES = 200;

interface KeptPage {
  until: number;
  plain: KeptBody;
  packed: KeptBody;
}

/** A body, and all that was said of it when it was drawn. */
interface KeptBody {
  headers: Record<string, string>;
  body: Buffer;
}

/** What was said of how the first answer was sent: each answer says its own. */
const ofTheSending = new Set([
  ...["connection", "keep-alive", "date", "transfer-encoding"],
  ...["content-encoding", "content-length", "vary"],
]);

/**
 * Keeps what was drawn for someone who is nobody to us, and hands it to the next one, for
 * `forMs` milliseconds and no longer than until somebody writes something here. A page that is
 * being drawn is waited for, not drawn twice. `handOut` stands before everything else, since what it
 * hands out has passed it all with the same request; `keep` stands right before the drawing.
 */
export function keptPages(forMs: number): Record<"handOut" | "keep", RequestHandler> {
  const pages = new Map<string, KeptPage>();
  const drawing = new Map<string, Promise<void>>();
  let written = 0;
  const forget = () => {
    written += 1;
    pages.clear();
    drawing.clear();
  };
  const serve = (key: string, request: Request, response: Response) => {
    const page = pages.get(key);
    if (!page || page.until < performance.now()) return false;
    hand(page, request, response);
    return true;
  };
  const handOut: RequestHandler = (request, response, next) => {
    const key = keyOf(request);
    if (key === null || !serve(key, request, response)) next();
  };
  const keepDrawn: RequestHandler = (request, response, next) => {
    const writes = request.method === "POST";
    // What is cast changes no page: the ledger is published by its timetable.
    if (writes && !boothAddress.test(request.path)) response.once("close", forget);
    const key = keyOf(request);
    if (forMs === 0 || key === null) return next();
    const before = drawing.get(key);
    if (before) return void before.then(() => serve(key, request, response) || next());
    const began = written;
    const drawn = new Promise<void>((done) => {
      listen(response, (body) => {
        if (body && isForAll(response) && began === written) {
          if (pages.size >= MOST_PAGES) pages.clear();
          pages.set(key, keep(body, response, forMs));
        }
        if (drawing.get(key) === drawn) drawing.delete(key);
        done();
      });
    });
    drawing.set(key, drawn);
    next();
  };
  return { handOut, keep: keepDrawn };
}

/** What tells one kept page from another; null for one who may be somebody, or another page. */
function keyOf(request: Request): string | null {
  if (request.method !== "GET") return null;
  const cookie = request.headers.cookie ?? "";
  if (cookie !== "" && !onlyLook.test(cookie)) return null;
  return readAddress.test(request.path) ? `${request.headers.host} ${request.url} ${cookie}` : null;
}

function isForAll(response: Response): boolean {
  const type = String(response.getHeader("Content-Type"));
  return (
    response.statusCode === 200 && !response.hasHeader("Set-Cookie") && type.startsWith("text/html")
  );
}

/** Hears the whole body of an answer, or null when it was cut off. */
function listen(response: Response, heard: (body: Buffer | null) => void): void {
  const pieces: Buffer[] = [];
  const take = (piece: unknown) => {
    if (typeof piece === "string" || piece instanceof Uint8Array) pieces.push(Buffer.from(piece));
  };
  const { write, end } = response;
  response.write = ((...args: Parameters<typeof write>) => {
    take(args[0]);
    return write.apply(response, args);
  }) as typeof write;
  response.end = ((...args: Parameters<typeof end>) => {
    take(args[0]);
    return end.apply(response, args);
  }) as typeof end;
  response.once("close", () => heard(response.writableFinished ? Buffer.concat(pieces) : null));
}

function keep(plain: Buffer, response: Response, forMs: number): KeptPage {
  const said = Object.entries(response.getHeaders())
    .filter(([name]) => !ofTheSending.has(name))
    .map(([name, value]) => [name, String(value)] as const);
  const bodyOf = (body: Buffer, packing: Record<string, string>): KeptBody => {
    const sent = { vary: "Accept-Encoding", "content-length": String(body.length), ...packing };
    return { headers: { ...Object.fromEntries(said), ...sent }, body };
  };
  return {
    until: performance.now() + forMs,
    plain: bodyOf(plain, {}),
    packed: bodyOf(gzipSync(plain), { "content-encoding": "gzip" }),
  };
}

function hand(page: KeptPage, request: Request, response: Response) {
  const zipped = request.acceptsEncodings("gzip") === "gzip";
  const { headers, body } = zipped ? page.packed : page.plain;
  response.writeHead(200, headers).end(body);
}
