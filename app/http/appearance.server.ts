/** How a reader wants the pages to look; kept in a cookie, nowhere else. */
export interface Appearance {
  scheme: "auto" | "light" | "dark";
  contrast: "normal" | "high";
  text: "normal" | "large";
}

const schemes = ["auto", "light", "dark"] as const;
const COOKIE = "utseende";
const ONE_YEAR_S = 365 * 24 * 3600;

/** The look asked for by the cookie; the usual one when there is none or it cannot be read. */
export function readAppearance(request: Request): Appearance {
  const found = new RegExp(`(?:^|;\\s*)${COOKIE}=([a-z.]{1,40})(?:;|$)`).exec(
    request.headers.get("Cookie") ?? "",
  );
  const words = (found?.[1] ?? "").split(".");
  return {
    scheme: schemes.find((scheme) => words.includes(scheme)) ?? "auto",
    contrast: words.includes("high") ? "high" : "normal",
    text: words.includes("large") ? "large" : "normal",
  };
}

/** The Set-Cookie value that keeps a look for a year. */
export function writeAppearance(look: Appearance): string {
  const value = [look.scheme, look.contrast, look.text].join(".");
  return `${COOKIE}=${value}; Path=/; Max-Age=${ONE_YEAR_S}; SameSite=Lax; HttpOnly`;
}

/** The Set-Cookie value that forgets the look. */
export const clearAppearance = `${COOKIE}=; Path=/; Max-Age=0; SameSite=Lax; HttpOnly`;
