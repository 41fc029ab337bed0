import type { ServerBuild } from "@remix-run/node";
import { anyPrefix } from "#app/text/addresses.ts";

/** The addresses of the booth, as routes.ts has them: with a language before them or without. */
export const boothAddress = new RegExp(
  `^${anyPrefix}/omgang/[^/]+/rosta(/(granska|kvitto|legitimera))?$`,
);

/**
 * The program with the booth's routes alone. Every request is matched against every route of its
 * program, which takes as long as sealing a ballot: these few are matched at once.
 */
export function boothBuild(
  build: ServerBuild | (() => Promise<ServerBuild>),
): ServerBuild | (() => Promise<ServerBuild>) {
  return typeof build === "function" ? async () => onlyBooth(await build()) : onlyBooth(build);
}

function onlyBooth(build: ServerBuild): ServerBuild {
  const isBooth = ([id, route]: [string, { path?: string } | undefined]) =>
    id === "root" || route?.path?.includes("/rosta");
  return {
    ...build,
    routes: Object.fromEntries(Object.entries(build.routes).filter(isBooth)),
    // What the pages are told of the program must name the same routes, or none can be drawn.
    assets: {
      ...build.assets,
      routes: Object.fromEntries(Object.entries(build.assets.routes).filter(isBooth)),
    },
  };
}
