import { generateKeyPairSync, randomBytes } from "node:crypto";
import express, { type RequestHandler } from "express";
import Provider, {
  type Adapter,
  type AdapterPayload,
  type ClientMetadata,
  type Configuration,
} from "oidc-provider";
import { clientKeyOf, publicJwks } from "./client-key.server.ts";
import type { ClientProof, EIdSettings } from "./e-id.server.ts";
import { testEIdPage, testEIdStyle } from "./test-e-id-page.server.ts";

/** Someone one can say one is at the test e-ID. */
export interface TestPerson {
  id: string;
  name: string;
  /** Twelve digits, of a test series. */
  number: string;
  about: string;
}

/** Where the test e-ID answers, on our own address. */
export const testEIdPath = "/test-e-id";

const numberClaim = "https://id.oidc.se/claim/personalIdentityNumber";
/** Level 3 of the Swedish framework, as BankID and Freja have it. */
const level3 = "http://id.swedenconnect.se/loa/1.0/uncertified-loa3";

/**
 * A whole OpenID Connect provider for the demo and the tests, where one presses who one is. It is
 * never loaded by a real server. It knows the platform by `proof`: a key made at the start, unless
 * told otherwise. Returns what answers for it, and how to reach it.
 */
export function openTestEId(
  origin: string,
  people: readonly TestPerson[],
  proof: ClientProof = keyMadeNow(),
): { settings: EIdSettings; answers: RequestHandler } {
  const returnTo = `${origin}/e-id/svar`;
  const clientId = "radslag";
  const client = { client_id: clientId, redirect_uris: [returnTo], ...knownBy(proof) };
  const issuer = origin + testEIdPath;
  const provider = new Provider(issuer, configurationFor(client, people));
  const settings: EIdSettings = {
    ...{ issuer, clientId, proof, returnTo },
    ...{ numberClaims: [numberClaim], acrValues: [level3], insecure: true },
  };
  const answers = express.Router();
  answers.get(`${testEIdPath}/stil.css`, (_request, response) => {
    response.type("text/css").send(testEIdStyle);
  });
  answers.get(`${testEIdPath}/vem/:uid`, async (request, response, next) => {
    try {
      const { uid, params } = await provider.interactionDetails(request, response);
      response.type("html").send(testEIdPage(uid, people, String(params.login_hint ?? "")));
    } catch (error) {
      next(error);
    }
  });
  const form = express.urlencoded({ extended: false, limit: "4kb" });
  answers.post(`${testEIdPath}/vem/:uid`, form, async (request, response, next) => {
    try {
      const person = people.find(({ id }) => id === request.body.person);
      const result = person
        ? { login: { accountId: person.id, acr: level3 } }
        : { error: "access_denied", error_description: "turned round" };
      await provider.interactionFinished(request, response, result);
    } catch (error) {
      next(error);
    }
  });
  // Everyone shows who they are anew: nobody stays signed in for the next at the same computer.
  answers.get([`${testEIdPath}/auth`, `${testEIdPath}/auth/:uid`], (request, _response, next) => {
    request.headers.cookie = withoutSession(request.headers.cookie ?? "");
    next();
  });
  answers.use(testEIdPath, provider.callback());
  return { settings, answers };
}

/** What the provider remembers for a while, in memory alone: the test e-ID keeps nothing. */
class Memory implements Adapter {
  static readonly kept = new Map<string, AdapterPayload>();
  constructor(private readonly kind: string) {}

  async upsert(id: string, payload: AdapterPayload): Promise<void> {
    Memory.kept.set(`${this.kind} ${id}`, payload);
  }
  async find(id: string): Promise<AdapterPayload | undefined> {
    return Memory.kept.get(`${this.kind} ${id}`);
  }
  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return [...Memory.kept.values()].find((payload) => payload.uid === uid);
  }
  async findByUserCode(): Promise<undefined> {}
  async consume(id: string): Promise<void> {
    const payload = await this.find(id);
    if (payload) payload.consumed = true;
  }
  async destroy(id: string): Promise<void> {
    Memory.kept.delete(`${this.kind} ${id}`);
  }
  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, payload] of Memory.kept) {
      if (payload.grantId === grantId) Memory.kept.delete(key);
    }
  }
}

function withoutSession(cookies: string): string {
  const parts = cookies.split(";").map((part) => part.trim());
  return parts.filter((part) => !part.startsWith("_session")).join("; ");
}

function keyMadeNow(): ClientProof {
  const key = clientKeyOf(generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey);
  if (!key) throw new Error("A key of P-256 was not taken for one.");
  return { kind: "key", key };
}

/** What a broker keeps to know its client by: of a key the public half. */
function knownBy(proof: ClientProof): Partial<ClientMetadata> {
  return proof.kind === "secret"
    ? { client_secret: proof.secret, token_endpoint_auth_method: "client_secret_basic" }
    : {
        jwks: publicJwks(proof.key),
        token_endpoint_auth_method: "private_key_jwt",
        token_endpoint_auth_signing_alg: proof.key.algorithm,
      };
}

function configurationFor(client: ClientMetadata, people: readonly TestPerson[]): Configuration {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return {
    clients: [{ ...client, response_types: ["code"], grant_types: ["authorization_code"] }],
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), use: "sig", alg: "RS256" }] },
    adapter: Memory,
    acrValues: [level3],
    claims: { openid: ["sub", numberClaim], acr: null },
    conformIdTokenClaims: false,
    cookies: { keys: [randomBytes(24).toString("hex")] },
    features: { devInteractions: { enabled: false }, claimsParameter: { enabled: true } },
    interactions: { url: (_context, { uid }) => `${testEIdPath}/vem/${uid}` },
    pkce: { required: () => true },
    ttl: { Interaction: 600, Session: 600, Grant: 600, IdToken: 600, AccessToken: 600 },
    findAccount: (_context, id) => {
      const person = people.find((one) => one.id === id);
      if (!person) return undefined;
      return { accountId: id, claims: () => ({ sub: id, [numberClaim]: person.number }) };
    },
    // Nobody is asked what the platform may know: it may know the number, and nothing else.
    async loadExistingGrant(context) {
      const { oidc } = context;
      const accountId = oidc.session?.accountId;
      const clientId = oidc.client?.clientId;
      if (!accountId || !clientId) return undefined;
      const grant = new oidc.provider.Grant({ accountId, clientId });
      grant.addOIDCScope("openid");
      grant.addOIDCClaims([numberClaim]);
      await grant.save();
      return grant;
    },
  };
}
