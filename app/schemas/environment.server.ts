import { z } from "zod";
import {
  isInstant,
  isIssuer,
  isNetwork,
  isOrigin,
  isPort,
  isSmtpUrl,
  isTileUrl,
} from "./environment-checks.server.ts";

/** How this installation is set up, read once at start. */
export interface Environment {
  databaseUrl: string;
  port: number;
  host: string;
  /** Where residents reach the platform: scheme, host and port, nothing after. */
  appOrigin: string;
  keysDir: string;
  /** The mail server; null when no mail is sent. */
  smtpUrl: string | null;
  /** The moment the clock starts at, in ms; null when the real time is used. */
  clockMs: number | null;
  /** A file of its own for what identity numbers are hashed with; null: it lies among the keys. */
  pepperFile: string | null;
  /** The e-ID broker; null where there is none. */
  eId: {
    issuer: string;
    clientId: string;
    /** What the broker knows the platform by: a secret, or a file with a key. */
    proof: { kind: "secret"; secret: string } | { kind: "key"; file: string };
    numberClaims: readonly string[];
    acrValues: readonly string[];
  } | null;
  /** The map service whose tiles lie under maps; null where there is none. */
  tiles: { url: string; credit: string } | null;
  /** A PostgreSQL server the tests may use instead of starting one. */
  testPostgresUrl: string | null;
  /** A folder of real elections in Pabulib's format. */
  pabulibDir: string;
  /** How many proxies of our own stand in front and write where a request comes from. */
  proxyHops: number;
  /** Addresses and networks that many people share, such as a library's. */
  sharedAddresses: readonly string[];
  production: boolean;
}

/** The environment, or one sentence that says which variable is wrong and what is expected. */
export type EnvironmentReading =
  | { ok: true; environment: Environment }
  | { ok: false; sentence: string };

const databaseUrl = /^(file:.+|postgres(ql)?:\/\/.+)$/s;

/** What each variable is expected to be, in the words of the sentence a wrong one is met with. */
const variables = z.strictObject({
  DATABASE_URL: z
    .string()
    .regex(databaseUrl, "file:PATH or postgres://USER:PASSWORD@HOST/DATABASE")
    .default("file:./data/radslag.db"),
  PORT: z.string().refine(isPort, "a whole number from 1 to 65535").transform(Number).default(3000),
  HOST: z.string().default("127.0.0.1"),
  APP_ORIGIN: z
    .string()
    .refine(isOrigin, "http:// or https:// and a host, with nothing after it")
    .optional(),
  KEYS_DIR: z.string().default("./data/keys"),
  SMTP_URL: z
    .string()
    .refine(isSmtpUrl, "smtp://HOST:PORT or smtps://USER:PASSWORD@HOST:PORT")
    .optional(),
  CLOCK: z
    .string()
    .refine(isInstant, "an instant such as 2027-03-01T10:00Z")
    .transform((text) => Date.parse(text))
    .optional(),
  PEPPER_FILE: z.string().optional(),
  OIDC_ISSUER: z.string().refine(isIssuer, "https:// and the broker's address").optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_KEY_FILE: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_PERSONNUMMER_CLAIM: z
    .string()
    .default(
      "https://id.oidc.se/claim/personalIdentityNumber https://id.oidc.se/claim/coordinationNumber",
    ),
  OIDC_ACR_VALUES: z.string().optional(),
  TILE_URL: z
    .string()
    .refine(isTileUrl, "https:// and an address with {z}, {x} and {y} in it")
    .optional(),
  TILE_CREDIT: z.string().max(80, "at most 80 letters").optional(),
  TEST_POSTGRES_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/./, "postgres://USER:PASSWORD@HOST/DATABASE")
    .optional(),
  PABULIB_DIR: z.string().default("../shared/pabulib"),
  TRUSTED_PROXY_HOPS: z
    .string()
    .regex(/^\d$/, "a whole number from 0 to 9")
    .transform(Number)
    .default(0),
  SHARED_ADDRESSES: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .refine((list) => list.every(isNetwork), "addresses such as 192.0.2.7 or 2001:db8::/48")
    .default([]),
  NODE_ENV: z.string().optional(),
});

/** Reads and checks every variable the platform knows; one that is set to nothing is not set. */
export function readEnvironment(
  source: Readonly<Record<string, string | undefined>>,
): EnvironmentReading {
  const known = Object.keys(variables.shape).filter((name) => source[name]?.trim());
  const set = Object.fromEntries(known.map((name) => [name, source[name]!.trim()]));
  const result = variables.safeParse(set);
  if (!result.success) {
    const { path, message } = result.error.issues[0]!;
    return wrong(String(path[0]), set[String(path[0])]!, message);
  }
  const { DATABASE_URL, PORT, HOST, APP_ORIGIN, CLOCK, NODE_ENV, ...rest } = result.data;
  const appOrigin = APP_ORIGIN ?? `http://localhost:${PORT}`;
  const production = NODE_ENV === "production";
  if (HOST !== "127.0.0.1" && !appOrigin.startsWith("https://")) {
    return wrong("HOST", HOST, `127.0.0.1 as long as APP_ORIGIN is not https (it is ${appOrigin})`);
  }
  if (production && CLOCK !== undefined) {
    return wrong("CLOCK", set.CLOCK!, "left out when NODE_ENV is production");
  }
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = rest;
  const { OIDC_CLIENT_SECRET: secret, OIDC_CLIENT_KEY_FILE: file, OIDC_ACR_VALUES: acr } = rest;
  if (secret && file) {
    return wrong("OIDC_CLIENT_KEY_FILE", file, "left out when OIDC_CLIENT_SECRET is set");
  }
  if (issuer && !(clientId && acr)) {
    const missing = clientId ? "OIDC_ACR_VALUES" : "OIDC_CLIENT_ID";
    return wrong(missing, "", "set when OIDC_ISSUER is");
  }
  if (issuer && !secret && !file) {
    return wrong("OIDC_CLIENT_KEY_FILE", "", "set when OIDC_ISSUER is, or OIDC_CLIENT_SECRET");
  }
  const { TILE_URL: url, TILE_CREDIT: credit } = rest;
  if (url && !credit) return wrong("TILE_CREDIT", "", "set when TILE_URL is");
  const words = (text: string) => text.split(/\s+/);
  const proof = file
    ? ({ kind: "key", file } as const)
    : ({ kind: "secret", secret: secret ?? "" } as const);
  const eId = issuer &&
    clientId &&
    acr && {
      ...{ issuer, clientId, proof, acrValues: words(acr) },
      numberClaims: words(rest.OIDC_PERSONNUMMER_CLAIM),
    };
  return {
    ok: true,
    environment: {
      pepperFile: rest.PEPPER_FILE ?? null,
      eId: eId || null,
      tiles: url && credit ? { url, credit } : null,
      databaseUrl: DATABASE_URL,
      port: PORT,
      host: HOST,
      appOrigin,
      keysDir: rest.KEYS_DIR,
      smtpUrl: rest.SMTP_URL ?? null,
      clockMs: CLOCK ?? null,
      testPostgresUrl: rest.TEST_POSTGRES_URL ?? null,
      pabulibDir: rest.PABULIB_DIR,
      proxyHops: rest.TRUSTED_PROXY_HOPS,
      sharedAddresses: rest.SHARED_ADDRESSES,
      production,
    },
  };
}

/** A password in an address is not shown: the sentence ends up in logs. */
function wrong(name: string, value: string, expected: string): EnvironmentReading {
  const shown = value.replace(/\/\/[^/\s]*@/, "//***@");
  return { ok: false, sentence: `${name} is "${shown}", but must be ${expected}.` };
}
