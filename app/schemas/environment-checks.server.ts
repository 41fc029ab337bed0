import { isIP } from "node:net";
import { z } from "zod";

/** An e-ID broker's address. */
export function isIssuer(text: string): boolean {
  return /^https:\/\//.test(text) && URL.canParse(text);
}

/** Where a map service has its tiles, with their numbers left open; over http on this machine alone. */
export function isTileUrl(text: string): boolean {
  const isSafe = /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/])/.test(text);
  return isSafe && URL.canParse(text) && ["{z}", "{x}", "{y}"].every((one) => text.includes(one));
}

/** A port that can be listened at. */
export function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535;
}

/** An address, or a network of a width that its kind can have. */
export function isNetwork(text: string): boolean {
  const [address = "", bits = "0", ...more] = text.split("/");
  const widest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return more.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= widest;
}

/** Scheme, host and port, and nothing after. */
export function isOrigin(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

/** A mail server's address. */
export function isSmtpUrl(text: string): boolean {
  if (!/^smtps?:\/\//.test(text) || !URL.canParse(text)) return false;
  const { hostname, pathname, search, hash } = new URL(text);
  return hostname !== "" && ["", "/"].includes(pathname) && search === "" && hash === "";
}

/** A moment with its offset from UTC. */
export function isInstant(text: string): boolean {
  return [undefined, -1].some(
    (precision) => z.iso.datetime({ offset: true, precision }).safeParse(text).success,
  );
}
