import type { RequestHandler } from "express";
import { findArms } from "#db/municipality.server.ts";
import type { Db } from "#db/open.server.ts";

/** Where the coat of arms with this hash is served; null when there is none. */
export function armsPath(hash: string | null): string | null {
  return hash === null ? null : `/vapen-${hash}`;
}

export const armsAddress = /^\/vapen-([0-9a-f]{64})$/;

/**
 * Serves the coat of arms that was uploaded, as the kind of picture its bytes begin as and as
 * nothing else: whatever more is in the file, no browser runs it.
 */
export function serveArms(db: Db): RequestHandler {
  return (request, response, next) => {
    const hash = armsAddress.exec(request.path)?.[1] ?? "";
    findArms(db, hash).then((arms) => {
      if (!arms) return next();
      response.type(arms.mediaType).set({
        "Cache-Control": "public, max-age=31536000, immutable",
        "Content-Security-Policy": "default-src 'none'; sandbox",
      });
      response.send(arms.bytes);
    }, next);
  };
}
