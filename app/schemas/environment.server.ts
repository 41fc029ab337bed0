import { z } from "zod";

/** How this installation is set up, read once at start. */
export interface Environment {
  databaseUrl: string;
  port: number;
  host: string;
  /** Where residents reach the platform: scheme, host and port, nothing after. */
  appOrigin: string;
  keysDir: string;
  dataDir: string;
  /** The mail server; null when no mail is sent. */
  smtpUrl: string | null;
  /** The moment the clock starts at, in ms; null when the real time is used. */
  clockMs: number | null;
  /** A PostgreSQL server the tests may use instead of starting one. */
  testPostgresUrl: string | null;
  /** A folder of real elections in Pabulib's format. */
  pabulibDir: string;
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
  DATA_DIR: z.string().default("./data"),
  SMTP_URL: z
    .string()
    .refine(isSmtpUrl, "smtp://HOST:PORT or smtps://USER:PASSWORD@HOST:PORT")
    .optional(),
  CLOCK: z
    .string()
    .refine(isInstant, "an instant such as 2027-03-01T10:00Z")
    .transform((text) => Date.parse(text))
    .optional(),
  TEST_POSTGRES_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/./, "postgres://USER:PASSWORD@HOST/DATABASE")
    .optional(),
  PABULIB_DIR: z.string().default("../shared/pabulib"),
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
  return {
    ok: true,
    environment: {
      databaseUrl: DATABASE_URL,
      port: PORT,
      host: HOST,
      appOrigin,
      keysDir: rest.KEYS_DIR,
      dataDir: rest.DATA_DIR,
      smtpUrl: rest.SMTP_URL ?? null,
      clockMs: CLOCK ?? null,
      testPostgresUrl: rest.TEST_POSTGRES_URL ?? null,
      pabulibDir: rest.PABULIB_DIR,
      production,
    },
  };
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535;
}

function isOrigin(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

function isSmtpUrl(text: string): boolean {
  if (!/^smtps?:\/\//.test(text) || !URL.canParse(text)) return false;
  const { hostname, pathname, search, hash } = new URL(text);
  return hostname !== "" && ["", "/"].includes(pathname) && search === "" && hash === "";
}

function isInstant(text: string): boolean {
  return [undefined, -1].some(
    (precision) => z.iso.datetime({ offset: true, precision }).safeParse(text).success,
  );
}

/** A password in an address is not shown: the sentence ends up in logs. */
function wrong(name: string, value: string, expected: string): EnvironmentReading {
  const shown = value.replace(/\/\/[^/\s]*@/, "//***@");
  return { ok: false, sentence: `${name} is "${shown}", but must be ${expected}.` };
}
