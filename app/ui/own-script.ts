/**
 * The small script from `public/` that a page is sent with. A route says by its `handle` that it has
 * one of its own, so that little runs beside the vote and all of it can be read.
 */
export interface OwnScript {
  script: string;
}

export const boothScript: OwnScript = { script: "/booth.js" };
export const checkScript: OwnScript = { script: "/check.js" };
const pageScript: OwnScript = { script: "/page.js" };

/** The script of a page, by the marks of the routes it is made of. */
export function ownScriptOf(matches: readonly { handle?: unknown }[]): string {
  const own = [boothScript, checkScript].find((one) =>
    matches.some(({ handle }) => handle === one),
  );
  return (own ?? pageScript).script;
}
