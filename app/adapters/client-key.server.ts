import { createHash, createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { readFileSync, statSync } from "node:fs";

/** How brokers check what a key has signed, by its kind (RFC 7518 §3.1). */
type Algorithm = "ES256" | "RS256";

/** The key with which the platform proves to an e-ID broker who it is (OpenID Connect §9). */
export interface ClientKey {
  algorithm: Algorithm;
  /** The key's name: what RFC 7638 reckons from its public half. */
  kid: string;
  privateKey: KeyObject;
}

/** Brokers take RSA keys of so many bits at least. */
const LEAST_RSA_BITS = 2048;

/** The key in a file, or a sentence that says what is wrong with it. It is never part of one. */
export function readClientKey(path: string): ClientKey | { fault: string } {
  let pem: string;
  try {
    // Whoever else can read it can pass for the platform.
    if (statSync(path).mode & 0o077) {
      return { fault: `${path} may be read by others than its owner: chmod 600 ${path}` };
    }
    pem = readFileSync(path, "utf8");
  } catch (error) {
    return { fault: `${path} could not be read: ${(error as NodeJS.ErrnoException).code}.` };
  }
  try {
    const key = clientKeyOf(createPrivateKey(pem));
    return (
      key ?? { fault: `${path} is neither a P-256 key nor one of RSA with 2048 bits or more.` }
    );
  } catch {
    return { fault: `${path} is not a private key in PEM (PKCS#8) without a password.` };
  }
}

/** A private key as the client's; null when it is of a kind that brokers need not take. */
export function clientKeyOf(privateKey: KeyObject): ClientKey | null {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details = {} } = privateKey;
  const { modulusLength = 0, namedCurve } = details;
  const kid = thumbprint(createPublicKey(privateKey));
  if (type === "ec" && namedCurve === "prime256v1") return { algorithm: "ES256", kid, privateKey };
  if (type === "rsa" && modulusLength >= LEAST_RSA_BITS) {
    return { algorithm: "RS256", kid, privateKey };
  }
  return null;
}

/** What the broker is given to know the key by: its public half, and nothing secret. */
export function publicJwks({ algorithm, kid, privateKey }: ClientKey) {
  const half = createPublicKey(privateKey).export({ format: "jwk" });
  return { keys: [{ ...half, kid, use: "sig", alg: algorithm }] };
}

/** A public key's name: the members that RFC 7638 §3.2 picks, in its order, hashed. */
export function thumbprint(publicKey: KeyObject): string {
  const { crv, e, kty, n, x, y } = publicKey.export({ format: "jwk" });
  const members = kty === "RSA" ? { e, kty, n } : { crv, kty, x, y };
  return createHash("sha256").update(JSON.stringify(members)).digest("base64url");
}
