import type { Request, RequestHandler, Response } from "express";
import { limits as sizes } from "#app/domain/limits.ts";
import { withoutLanguage } from "#app/text/addresses.ts";
import type { LimitName, Limits } from "./limits.server.ts";
import { mayBringPhoto, wordsBesidePhoto } from "./photo-body.server.ts";
import { turnAway } from "./plain-page.server.ts";
import { anySessionIn } from "./sessions.server.ts";

/** One thing that may only be done so often, known by its address and method. */
interface Guard {
  method: "GET" | "POST";
  path: RegExp;
  name: LimitName;
  /** What counts: every try, those that are refused (wrong code), or those that are done. */
  counts: "every" | "refused" | "done";
  /** By the session of the one who is signed in, not by the address, which many may share. */
  bySession?: true;
  /** Only when this is asked for in the address. */
  asks?: string;
  /** What was written is handed back with the refusal. Never where a secret is typed. */
  keeps?: true;
  /** The demo sends no mail, and its e-ID is its own: there one tries out many people. */
  notInDemo?: true;
}

const round = "^/omgang/[^/]+";
const code = new RegExp(`${round}/rosta/legitimera$|^/k/[^/]+$`);
const methods = ["GET", "POST"] as const;

const guards: readonly Guard[] = [
  ...methods.flatMap((method): Guard[] => {
    const path = method === "GET" ? /^\/k\/[^/]+$/ : code;
    return [
      { method, path, name: "letterCodeFailed", counts: "refused" },
      { method, path, name: "letterCode", counts: "every" },
    ];
  }),
  ...methods.map((method): Guard => {
    const path = new RegExp(`${round}/rosta/e-id$`);
    return { method, path, name: "eidStart", counts: "every", notInDemo: true };
  }),
  {
    ...{ method: "POST", path: /^\/logga-in$/, name: "mailLinkFrom", counts: "every" },
    notInDemo: true,
  },
  { method: "POST", path: /^\/logga-in\/lank\//, name: "mailLinkFailed", counts: "refused" },
  {
    ...{ method: "POST", path: /^\/logga-in\/personal$/, name: "staffSignInFailedFrom" },
    counts: "refused",
  },
  ...[
    `${round}/forslag/[^/]+$`,
    `${round}/lamna-forslag/[^/]+/granska$`,
    `${round}/ideer/[^/]+$`,
    "^/anmal/",
  ].map(
    (path): Guard => ({
      ...{ method: "POST", path: new RegExp(path), name: "writing", counts: "done" },
      ...{ bySession: true, keeps: true },
    }),
  ),
  {
    ...{ method: "POST", path: new RegExp(`${round}/lamna-forslag(/[^/]+/(?!granska$)[^/]+)?$`) },
    ...{ name: "drafting", counts: "every", bySession: true, keeps: true },
  },
  {
    // A press is no text: more of them fit, and they take nothing from what one may write.
    ...{ method: "POST", path: new RegExp(`${round}/forslag/[^/]+/hjalpsamt$`), name: "pressing" },
    ...{ counts: "done", bySession: true },
  },
  {
    // Who is on the roll must not be tried out with new letters.
    ...{ method: "POST", path: /^\/admin\/omgang\/[^/]+\/brev\/pdf$/, name: "letters" },
    ...{ counts: "every", bySession: true },
  },
  {
    ...{ method: "GET", path: new RegExp(`${round}/forslag$`), name: "search", counts: "every" },
    asks: "q",
  },
];

/** The limits of a request, for the pages and services that count for themselves. */
export function limitsOf(response: Response): Limits {
  return response.locals.limits as Limits;
}

/** Holds requests to how often each thing may be done. */
export function holdToLimits(
  limitsFrom: (request: Request, tell: (seconds: number) => void) => Limits,
  { demo }: { demo: boolean },
): RequestHandler {
  const held = guards.filter((guard) => !(demo && guard.notInDemo));
  const hold: RequestHandler = async (request, response, next) => {
    // Remix lets no header of a thrown answer through to a page.
    const tell = (seconds: number) => response.set("Retry-After", String(seconds));
    const limits = limitsFrom(request, tell);
    response.locals.limits = limits;
    const path = withoutLanguage(request.path);
    const met = held.filter(
      (guard) =>
        guard.method === request.method &&
        guard.path.test(path) &&
        (guard.asks === undefined || request.query[guard.asks] !== undefined),
    );
    for (const guard of met) {
      const key = guard.bySession ? sessionOf(request) : "";
      // Whoever has not signed in is sent to do so, and has written nothing.
      if (key === null) continue;
      const seconds = await limits.secondsLeft(guard.name, key);
      if (seconds > 0) {
        tell(seconds);
        return await refuse(guard);
      }
      if (guard.counts === "every") continue;
      response.once("finish", () => {
        const refused = response.statusCode >= 400;
        if (refused !== (guard.counts === "refused")) void limits.forgive(guard.name, key);
      });
    }
    next();
    return;

    async function refuse(guard: Guard) {
      const written = guard.keeps && (await fieldsIn(request));
      turnAway(request, response, 429, "429", written || undefined);
    }
  };
  return (request, response, next) => {
    Promise.resolve(hold(request, response, next)).catch(next);
  };
}

function sessionOf(request: Request): string | null {
  return anySessionIn(request.headers.cookie ?? "");
}

/** The fields of a form that was sent as forms are, without its files; null for anything else. */
async function fieldsIn(request: Request): Promise<[string, string][] | null> {
  if (request.is("multipart/form-data") && mayBringPhoto(request.path)) {
    return wordsBesidePhoto(request, request.get("Content-Type") ?? "");
  }
  if (!request.is("application/x-www-form-urlencoded")) return null;
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request) {
    bytes += piece.length;
    if (bytes <= sizes.formBytes) pieces.push(piece);
  }
  return [...new URLSearchParams(Buffer.concat(pieces).toString())];
}
