import { createHash, generateKeyPairSync, randomBytes } from "node:crypto";
import { isoCBOR } from "@simplewebauthn/server/helpers";

const sha256 = (text: string) => createHash("sha256").update(text).digest();
const flags = { userPresent: 1, userVerified: 4, keyIncluded: 64 };

/** What a device answers when a site asks it for a new passkey, as the browser hands it on. */
export function madePasskey(origin: string, challenge: Buffer): string {
  const { publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, "base64url"));
  // COSE: an elliptic key (1: 2) for ES256 (3: -7) on P-256 (-1: 1), and its point.
  const point = new Map<number, number | Uint8Array>([
    ...([
      [1, 2],
      [3, -7],
      [-1, 1],
    ] as const),
    ...([
      [-2, bytes(x)],
      [-3, bytes(y)],
    ] as const),
  ]);
  const id = randomBytes(16);
  const device = Buffer.concat([
    sha256(new URL(origin).hostname),
    Buffer.from([flags.userPresent | flags.userVerified | flags.keyIncluded, 0, 0, 0, 0]),
    Buffer.alloc(16),
    Buffer.from([0, id.length]),
    id,
    isoCBOR.encode(point),
  ]);
  const attestation = new Map<string, unknown>([
    ["fmt", "none"],
    ["attStmt", new Map()],
    ["authData", new Uint8Array(device)],
  ]);
  const asked = { type: "webauthn.create", challenge: challenge.toString("base64url"), origin };
  const clientDataJSON = Buffer.from(JSON.stringify(asked)).toString("base64url");
  const attestationObject = Buffer.from(
    isoCBOR.encode(attestation as Parameters<typeof isoCBOR.encode>[0]),
  ).toString("base64url");
  const rawId = id.toString("base64url");
  const response = { clientDataJSON, attestationObject };
  return JSON.stringify({
    ...{ id: rawId, rawId, type: "public-key", response },
    clientExtensionResults: {},
  });
}
