import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { type ClientKey, clientKeyOf } from "#app/adapters/client-key.server.ts";

/** A new key of a kind: of the two that brokers take, or of others. */
export const makeKey: Readonly<Record<string, () => KeyObject>> = {
  "P-256": () => generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey,
  "P-384": () => generateKeyPairSync("ec", { namedCurve: "P-384" }).privateKey,
  "RSA 2048": () => generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey,
  "RSA 1024": () => generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey,
  Ed25519: () => generateKeyPairSync("ed25519").privateKey,
};

/** A new key with which a client proves to a broker who it is. */
export function newClientKey(kind: "P-256" | "RSA 2048"): ClientKey {
  const key = clientKeyOf(makeKey[kind]!());
  if (!key) throw new Error(`No key of ${kind} was made.`);
  return key;
}
