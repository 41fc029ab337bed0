import type { RequestHandler } from "express";
import type { Db } from "#db/open.server.ts";
import { findShownFile } from "#db/photos.server.ts";

const photoAddress = /^\/bilder\/([0-9a-f]{64})-([1-9]\d{1,3})\.webp$/;

/**
 * Serves photos, before anybody's session is looked at. A file never changes, so that whoever has
 * seen it may keep it; no cache between may, since a photo can be hidden.
 */
export function servePhotos(db: Db): RequestHandler {
  return (request, response, next) => {
    const [, hash, width] = photoAddress.exec(request.path) ?? [];
    const asks = request.method === "GET" || request.method === "HEAD";
    if (!hash || !asks) return next();
    findShownFile(db, hash, Number(width)).then((bytes) => {
      if (!bytes) return next();
      response.type("image/webp").set({
        "Cache-Control": "private, max-age=31536000, immutable",
        "Content-Security-Policy": "default-src 'none'; sandbox",
      });
      response.send(bytes);
    }, next);
  };
}
