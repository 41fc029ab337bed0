import { hash, verify } from "@node-rs/argon2";

/** The hash of a word nobody knows: what a password is held against when there is no account. */
const NOBODYS =
  "$argon2id$v=19$m=19456,t=2,p=1$1n8cfMXoBGIEIrwgMsMSzw$MbADUx45PiSpCfYNNWnRK9bpPDWkIMB49+qh6LembGI";

/** argon2id with a salt of its own, in argon2's own notation. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

/**
 * True when a password is the one behind a hash. Without a hash it takes as long and is false, so
 * that nobody can tell by the time whether an address is known here.
 */
export async function isPassword(known: string | null, password: string): Promise<boolean> {
  const matches = await verify(known ?? NOBODYS, password);
  return known !== null && matches;
}
