import * as oidc from "openid-client";
import { type Personnummer, readPersonnummer } from "#app/domain/personnummer.ts";
import type { ClientKey } from "./client-key.server.ts";

/** How the platform proves to a broker who it is: by a secret both know, or a key of its own. */
export type ClientProof = { kind: "secret"; secret: string } | { kind: "key"; key: ClientKey };

/** How the platform is known to an e-ID broker, and what it demands of it. */
export interface EIdSettings {
  /** The broker's address, such as `https://e-id.example.se`. */
  issuer: string;
  clientId: string;
  proof: ClientProof;
  /** The claims in which brokers tell the number; the first that is there is read. */
  numberClaims: readonly string[];
  /** The levels of assurance that are enough; one of them must stand in the answer. */
  acrValues: readonly string[];
  /** Where the broker sends people back: an address of ours. */
  returnTo: string;
  /** True only for the test e-ID that this process itself runs on the loopback address. */
  insecure?: boolean;
}

/** What the browser brings back from the broker is held against these. */
export interface EIdTransaction {
  state: string;
  nonce: string;
  verifier: string;
}

export interface EId {
  /** Where to send someone, and what to remember until they come back. `hint` chooses a person. */
  start(hint?: string): Promise<{ url: string; transaction: EIdTransaction }>;
  /**
   * Who came back, by the query they came back with (RFC 6749 §4.1.2, RFC 9207). `cancelled` when
   * they turned round; `failed` when anything is not as it must be. Names are never asked for.
   */
  finish(
    query: string,
    transaction: EIdTransaction,
  ): Promise<{ person: Personnummer } | { refusal: "cancelled" | "failed"; why: string }>;
}

/** A sign-in at the broker may be this old, s. */
const OLDEST_SIGN_IN_S = 300;

/** An e-ID broker over OpenID Connect with PKCE. It is first spoken to when someone needs it. */
export function openEId(settings: EIdSettings): EId {
  const { issuer, clientId, proof, acrValues, numberClaims, returnTo } = settings;
  let known: Promise<oidc.Configuration> | undefined;
  const configuration = () => {
    const execute = settings.insecure ? [oidc.allowInsecureRequests] : [];
    const discover = async () =>
      oidc.discovery(new URL(issuer), clientId, {}, await proving(proof), { execute });
    known ??= discover().catch((error) => {
      // The next one who comes asks again.
      known = undefined;
      throw error;
    });
    return known;
  };
  return {
    async start(hint) {
      const [verifier, state, nonce] = [
        oidc.randomPKCECodeVerifier(),
        oidc.randomState(),
        oidc.randomNonce(),
      ];
      const wanted = Object.fromEntries(numberClaims.map((claim) => [claim, null]));
      const url = oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: returnTo,
        ...{ scope: "openid", response_type: "code", state, nonce },
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
        ...{ prompt: "login", max_age: "0", acr_values: acrValues.join(" ") },
        claims: JSON.stringify({ id_token: wanted }),
        ...(hint ? { login_hint: hint } : {}),
      });
      return { url: url.href, transaction: { state, nonce, verifier } };
    },
    async finish(query, { state, nonce, verifier }) {
      try {
        const back = new URL(`${returnTo}${query}`);
        const answer = await oidc.authorizationCodeGrant(await configuration(), back, {
          ...{ pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce },
          ...{ idTokenExpected: true, maxAge: OLDEST_SIGN_IN_S },
        });
        const claims = answer.claims() ?? {};
        // The library does not compare the level: a weaker sign-in is refused here.
        const { acr } = claims as { acr?: unknown };
        if (!acrValues.some((value) => value === acr)) {
          return { refusal: "failed", why: "the level of assurance is not one of those asked for" };
        }
        const told = numberClaims.map((claim) => (claims as Record<string, unknown>)[claim]);
        const number = told.find((value) => typeof value === "string");
        const person = typeof number === "string" ? readPersonnummer(number) : null;
        return person
          ? { person }
          : { refusal: "failed", why: "there is no personnummer of twelve digits in the answer" };
      } catch (error) {
        return refusalOf(error);
      }
    },
  };
}

/** `client_secret_basic` or `private_key_jwt`: what is sent when a code is exchanged for an answer. */
async function proving(proof: ClientProof): Promise<oidc.ClientAuth> {
  if (proof.kind === "secret") return oidc.ClientSecretBasic(proof.secret);
  const { algorithm, kid, privateKey } = proof.key;
  const pkcs8 = privateKey.export({ format: "der", type: "pkcs8" });
  const kind =
    algorithm === "ES256"
      ? { name: "ECDSA", namedCurve: "P-256" }
      : { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("pkcs8", new Uint8Array(pkcs8), kind, false, ["sign"]);
  return oidc.PrivateKeyJwt({ key, kid });
}

/** What the library says names the fault and no person; the broker's own words are left out. */
function refusalOf(error: unknown): { refusal: "cancelled" | "failed"; why: string } {
  if (error instanceof oidc.AuthorizationResponseError && error.error === "access_denied") {
    return { refusal: "cancelled", why: "the person turned round" };
  }
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
  return { refusal: "failed", why: code };
}
