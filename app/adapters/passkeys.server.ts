import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";

/** The site a passkey is made for: the address residents use. */
export interface PasskeySite {
  origin: string;
  name: string;
}

/** A passkey as it is kept: its id and the public half of its key, base64url. */
export interface KnownPasskey {
  id: string;
  publicKey: string;
  counter: number;
}

const hostOf = ({ origin }: PasskeySite) => new URL(origin).hostname;

/**
 * What the browser is asked to make a passkey by, as JSON. The device must know its owner, by a
 * finger, a face or a PIN.
 */
export async function registrationOptions(
  site: PasskeySite,
  person: { id: string; name: string; passkeyIds: readonly string[] },
  challenge: Buffer,
): Promise<string> {
  const options = await generateRegistrationOptions({
    rpName: site.name,
    rpID: hostOf(site),
    userName: person.name,
    userID: new Uint8Array(Buffer.from(person.id)),
    challenge: new Uint8Array(challenge),
    excludeCredentials: person.passkeyIds.map((id) => ({ id })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  return JSON.stringify(options);
}

/** What the browser is asked to sign in by, as JSON: any passkey it has for this site. */
export async function signInOptions(site: PasskeySite, challenge: Buffer): Promise<string> {
  const options = await generateAuthenticationOptions({
    rpID: hostOf(site),
    challenge: new Uint8Array(challenge),
    userVerification: "required",
  });
  return JSON.stringify(options);
}

/** The passkey a browser has made, when it answers the challenge; null when anything is wrong. */
export async function readNewPasskey(
  site: PasskeySite,
  written: string,
  isOurs: (challenge: Buffer) => boolean | Promise<boolean>,
): Promise<KnownPasskey | null> {
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: JSON.parse(written) as RegistrationResponseJSON,
      expectedChallenge: (challenge) => isOurs(Buffer.from(challenge, "base64url")),
      expectedOrigin: site.origin,
      expectedRPID: hostOf(site),
      requireUserVerification: true,
    });
    if (!registrationInfo) return null;
    const { id, publicKey, counter } = registrationInfo.credential;
    return { id, publicKey: Buffer.from(publicKey).toString("base64url"), counter };
  } catch {
    return null;
  }
}

/** The id a browser says its passkey has; null when what it sent cannot be read. */
export function passkeyIdIn(written: string): string | null {
  try {
    const { id } = JSON.parse(written) as { id?: unknown };
    return typeof id === "string" ? id : null;
  } catch {
    return null;
  }
}

/** The passkey's new counter, when the answer was signed with it; null when anything is wrong. */
export async function verifyPasskey(
  site: PasskeySite,
  written: string,
  passkey: KnownPasskey,
  isOurs: (challenge: Buffer) => boolean | Promise<boolean>,
): Promise<number | null> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: JSON.parse(written) as AuthenticationResponseJSON,
      expectedChallenge: (challenge) => isOurs(Buffer.from(challenge, "base64url")),
      expectedOrigin: site.origin,
      expectedRPID: hostOf(site),
      requireUserVerification: true,
      credential: {
        id: passkey.id,
        publicKey: new Uint8Array(Buffer.from(passkey.publicKey, "base64url")),
        counter: passkey.counter,
      },
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    return null;
  }
}
