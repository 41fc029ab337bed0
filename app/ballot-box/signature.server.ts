import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";

/** A round's key pair for signing (Ed25519, RFC 8032), and its public half in hex. */
export interface SignKeys {
  secret: KeyObject;
  publicHex: string;
}

/** What stands before the 32 bytes of a key in PKCS 8 and SubjectPublicKeyInfo (RFC 8410). */
const SECRET_HEAD = Buffer.from("302e020100300506032b657004220420", "hex");
const PUBLIC_HEAD = Buffer.from("302a300506032b6570032100", "hex");

/** What a signature is about: no signature of one kind can pass as one of another. */
export type Signed = "pb:checkpoint:v1" | "pb:receipt:v1" | "pb:rehearsal:v1";

/** The pair whose secret half is these 32 bytes. */
export function signKeys(seed: Uint8Array): SignKeys {
  const secret = createPrivateKey({
    key: Buffer.concat([SECRET_HEAD, seed]),
    format: "der",
    type: "pkcs8",
  });
  const spki = createPublicKey(secret).export({ format: "der", type: "spki" });
  return { secret, publicHex: spki.subarray(PUBLIC_HEAD.length).toString("hex") };
}

/** The signature over a text, base64url. */
export function signText(about: Signed, text: string, { secret }: SignKeys): string {
  return sign(null, Buffer.from(`${about}\0${text}`), secret).toString("base64url");
}

/** True when the signature over a text was made with the key whose public half this is. */
export function isSigned(about: Signed, text: string, signature: string, publicHex: string) {
  if (!/^[0-9a-f]{64}$/.test(publicHex) || !/^[\w-]{86}$/.test(signature)) return false;
  const bytes = Buffer.from(signature, "base64url");
  if (bytes.toString("base64url") !== signature) return false;
  const key = Buffer.concat([PUBLIC_HEAD, Buffer.from(publicHex, "hex")]);
  const publicKey = createPublicKey({ key, format: "der", type: "spki" });
  return verify(null, Buffer.from(`${about}\0${text}`), publicKey, bytes);
}
