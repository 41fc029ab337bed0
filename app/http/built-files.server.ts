import express, { type RequestHandler } from "express";

/**
 * The built files: hashed names may be kept for a year, the others for an hour. All have an ending,
 * so no page is looked for on the disk.
 */
export function builtFiles(folder: string): RequestHandler[] {
  const serve = express.static(folder, {
    index: false,
    setHeaders: (response, path) => {
      const kept = path.includes("/assets/") ? "max-age=31536000, immutable" : "max-age=3600";
      response.setHeader("Cache-Control", `public, ${kept}`);
    },
  });
  return [
    (request, response, next) =>
      (request.path.includes(".") ? serve : pass)(request, response, next),
  ];
}

const pass: RequestHandler = (_request, _response, next) => next();
