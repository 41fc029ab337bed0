import { Secret, TOTP } from "otpauth";
import { toString as drawCode } from "qrcode";

const PERIOD_S = 30;
const SECRET_BYTES = 20;

/** A new secret for one-time codes, as an app lets one type it in. */
export function newTotpSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** The secret as a picture that an app reads: the address of an image that needs no request. */
export async function totpPicture(
  secret: string,
  { issuer, account }: { issuer: string; account: string },
): Promise<string> {
  const svg = await drawCode(codes(secret, issuer, account).toString(), {
    type: "svg",
    errorCorrectionLevel: "M",
    margin: 4,
  });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}

/**
 * The time step of a code, when it is the one of this moment or the one before or after; null when
 * it is none of them.
 */
export function totpCounterOf(secret: string, code: string, nowMs: number): number | null {
  const token = code.replaceAll(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return null;
  const delta = codes(secret).validate({ token, timestamp: nowMs, window: 1 });
  return delta === null ? null : Math.floor(nowMs / 1000 / PERIOD_S) + delta;
}

/** The code of a moment. */
export function totpCodeAt(secret: string, nowMs: number): string {
  return codes(secret).generate({ timestamp: nowMs });
}

function codes(secret: string, issuer = "", label = ""): TOTP {
  return new TOTP({ issuer, label, secret: Secret.fromBase32(secret), period: PERIOD_S });
}
