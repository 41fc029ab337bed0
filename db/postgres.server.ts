import { type Dialect, PostgresDialect } from "kysely";
import pg from "pg";

const POOL_SIZE = 10;
const CONNECT_TIMEOUT_MS = 10_000;
const STATEMENT_TIMEOUT_MS = 30_000;
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 30_000;

/** PostgreSQL behind `postgres://…`, through a pool; every new connection is checked once. */
export function postgresDialect(url: string): Dialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
    application_name: "radslag",
    types: { getTypeParser },
    onConnect: makeDurable,
  });
  pool.on("error", ignore);
  return new PostgresDialect({ pool });
}

/**
 * A server that restarts breaks its connections: the query under way is refused and the pool makes
 * new ones. Without a listener the event itself would end the process.
 */
function ignore(): void {}

/** An acknowledged ballot must be on disk, whatever the server's or the role's default is. */
async function makeDurable(client: pg.ClientBase): Promise<void> {
  client.on("error", ignore);
  await client.query("set synchronous_commit = on");
  for (const name of ["synchronous_commit", "fsync", "full_page_writes"]) {
    const { rows } = await client.query(`select current_setting('${name}') as found`);
    const found: string = rows[0].found;
    if (found !== "on") throw new Error(`PostgreSQL ${name} is ${found}, but must be on`);
  }
}

const getTypeParser: pg.CustomTypesConfig["getTypeParser"] = (oid, format) =>
  oid === pg.types.builtins.INT8 ? wholeNumber : pg.types.getTypeParser(oid, format);

/** Counts and instants arrive as text, because int8 can hold more than a JavaScript number. */
function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error(`PostgreSQL sent ${text}, too large a number`);
  return value;
}
