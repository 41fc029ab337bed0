/**
 * Marks the booth's pages: they are sent with `public/booth.js` alone, not with the app's scripts,
 * so that little runs beside the vote and all of it can be read.
 */
export const ownScript = { script: "/booth.js" };

/** The page's own script, of the marks of the routes it is made of; null when it has none. */
export function ownScriptOf(matches: readonly { handle?: unknown }[]): string | null {
  return matches.some(({ handle }) => handle === ownScript) ? ownScript.script : null;
}
