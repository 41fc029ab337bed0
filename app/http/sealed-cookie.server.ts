import { timedText } from "./timed-text.server.ts";

/** A cookie whose content only this installation can make and read, with a last time. */
export interface SealedCookie<T extends object> {
  /** The Set-Cookie value with this content. */
  write(content: T, nowMs: number): string;
  /** The content of the request's cookie; null when there is none, or it is too old or not ours. */
  read(request: Pick<Request, "headers">, nowMs: number): T | null;
  /** The Set-Cookie value that takes it out of the browser. */
  clear: string;
}

/**
 * `name` gets the prefix `__Host-` where residents come over https. `isContent` says whether what
 * was read is of the right kind: an older version of the program may have written it.
 */
export function sealedCookie<T extends object>(
  { secret, secure }: { secret: string; secure: boolean },
  name: string,
  lastsMs: number,
  isContent: (value: unknown) => value is T,
): SealedCookie<T> {
  const cookie = secure ? `__Host-${name}` : name;
  const text = timedText(
    secret,
    { kind: `pb:cookie:v1\0${name}`, about: cookie, lastsMs },
    isContent,
  );
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
  return {
    write: (content, nowMs) =>
      `${cookie}=${text.write(content, nowMs)}; Max-Age=${lastsMs / 1000}; ${attributes}`,
    read: (request, nowMs) => text.read(contentOf(request, cookie) ?? "", nowMs),
    clear: `${cookie}=; Max-Age=0; ${attributes}`,
  };
}

/** The headers that set these cookies. */
export function setCookies(...cookies: readonly string[]): [string, string][] {
  return cookies.map((one) => ["Set-Cookie", one]);
}

/** The value of a request's cookie; two of the same name are none: one may be somebody else's. */
function contentOf(request: Pick<Request, "headers">, name: string): string | null {
  const found = (request.headers.get("Cookie") ?? "")
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${name}=`));
  return found.length === 1 ? (found[0] ?? "").slice(name.length + 1) : null;
}
