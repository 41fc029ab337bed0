/**
 * A page that is sent with one small script from `public/` alone, not with the app's scripts, so
 * that little runs beside the vote and all of it can be read. A route says so by its `handle`.
 */
export interface OwnScript {
  script: string;
}

export const boothScript: OwnScript = { script: "/booth.js" };
export const checkScript: OwnScript = { script: "/check.js" };

/** The page's own script, of the marks of the routes it is made of; null when it has none. */
export function ownScriptOf(matches: readonly { handle?: unknown }[]): string | null {
  const own = [boothScript, checkScript].find((one) =>
    matches.some(({ handle }) => handle === one),
  );
  return own?.script ?? null;
}
