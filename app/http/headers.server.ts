import { randomBytes } from "node:crypto";
import type { RequestHandler, Response } from "express";

const NONCE_BYTES = 18;

/** The word that this answer's own scripts carry: no other script runs on the page. */
export function nonceOf(response: Response): string {
  return String(response.locals.nonce);
}

/**
 * What every answer says of how it may be used: nothing from elsewhere, no frame around it, no
 * script without this answer's nonce, no cache. `secure` when residents come over https;
 * `reloading` while the bundler sends styles and changes into the page.
 */
export function securityHeaders(secure: boolean, reloading = false): RequestHandler {
  return (_request, response, next) => {
    const nonce = randomBytes(NONCE_BYTES).toString("base64");
    response.locals.nonce = nonce;
    const policy = [
      "default-src 'none'",
      `script-src 'self' 'nonce-${nonce}'`,
      `style-src 'self'${reloading ? " 'unsafe-inline'" : ""}`,
      `connect-src 'self'${reloading ? " ws:" : ""}`,
      ...["img-src 'self' data:", "font-src 'self'", "worker-src 'self'", "manifest-src 'self'"],
      ...["form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'"],
    ];
    response.set({
      "Content-Security-Policy": policy.join("; "),
      "X-Content-Type-Options": "nosniff",
      "X-Frame-Options": "DENY",
      // `no-referrer` would send our own forms with `Origin: null`.
      "Referrer-Policy": "same-origin",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
      // Pages show who is signed in: no cache keeps them. What may be kept says so itself.
      "Cache-Control": "no-store",
    });
    if (secure) response.set("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
    next();
  };
}

/** The same policy where scripts are known by their hashes instead of by a word. */
export function contentPolicy(policy: string, hashes: readonly string[]): string {
  return policy.replace(/'nonce-[^']*'/, [...new Set(hashes)].join(" "));
}
