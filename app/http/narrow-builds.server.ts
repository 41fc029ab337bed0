import type { ServerBuild } from "@remix-run/node";
import { anyPrefix } from "#app/text/addresses.ts";

/** The addresses of the booth, as routes.ts has them: with a language before them or without. */
export const boothAddress = new RegExp(
  `^${anyPrefix}/omgang/[^/]+/rosta(/(granska|kvitto|legitimera))?$`,
);

/** The pages that are read by many who are nobody to us: the start, rounds, proposals, results. */
export const readAddress = new RegExp(
  `^${anyPrefix}(/|/omgang/[^/]+(/(forslag(/[^/]+)?|resultat))?)?$`,
);

type Build = ServerBuild | (() => Promise<ServerBuild>);

/**
 * The program with those routes alone that answer at some addresses. Every request is matched against
 * every route of its program, several times, which takes as long as sealing a ballot: few are matched
 * at once.
 */
export function narrowBuild(build: Build, addresses: RegExp): Build {
  if (typeof build === "function") return async () => narrowed(await build(), addresses);
  return narrowed(build, addresses);
}

function narrowed(build: ServerBuild, addresses: RegExp): ServerBuild {
  const answers = ([id, route]: [string, { path?: string; index?: boolean } | undefined]) =>
    id === "root" || addresses.test(exampleOf(route?.path ?? ""));
  return {
    ...build,
    routes: Object.fromEntries(Object.entries(build.routes).filter(answers)),
    // What the pages are told of the program must name the same routes, or none can be drawn.
    assets: {
      ...build.assets,
      routes: Object.fromEntries(Object.entries(build.assets.routes).filter(answers)),
    },
  };
}

/** An address of a route, in the language without a prefix. */
function exampleOf(path: string): string {
  return `/${path}`.replace("/:lang?", "").replaceAll(/:\w+/g, "x") || "/";
}
