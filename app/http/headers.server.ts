import type { RequestHandler } from "express";

const policy = [
  "default-src 'none'",
  ...["script-src 'self'", "style-src 'self'", "connect-src 'self'"],
  ...["img-src 'self' data:", "font-src 'self'", "worker-src 'self'", "manifest-src 'self'"],
  ...["form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'"],
].join("; ");

const headers = {
  "Content-Security-Policy": policy,
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  // `no-referrer` would send our own forms with `Origin: null`.
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  // Pages show who is signed in: no cache keeps them. What may be kept says so itself.
  "Cache-Control": "no-store",
};

/**
 * What every answer says of how it may be used: nothing from elsewhere, no frame around it, no
 * script written in a page, no cache. `secure` when residents come over https.
 */
export function securityHeaders(secure: boolean): RequestHandler {
  return (_request, response, next) => {
    response.set(headers);
    if (secure) response.set("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
    next();
  };
}
