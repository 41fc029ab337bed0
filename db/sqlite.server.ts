import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Sqlite from "better-sqlite3";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
} from "kysely";

/** SQLite behind `file:PATH`, its folder made when it is not there. */
export function sqliteDialect(url: string): Dialect {
  const path = url.slice("file:".length).replace(/^\/\/(?=\/)/, "");
  const settings = { database: async () => openFile(path) };
  const dialect = new SqliteDialect(settings);
  return {
    createAdapter: () => new TransactionalAdapter(),
    createDriver: () => new ImmediateDriver(settings),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
}

function openFile(path: string): Sqlite.Database {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const file = new Sqlite(path, { timeout: 5000 });
  try {
    const journal = file.pragma("journal_mode = WAL", { simple: true });
    if (path !== ":memory:" && journal !== "wal")
      throw new Error(`${path} refuses WAL journalling`);
    for (const [name, value] of Object.entries(settings)) makeSure(file, name, value);
    keepStatements(file);
  } catch (error) {
    file.close();
    throw error;
  }
  return file;
}

/**
 * - synchronous 2 (FULL): a reopened WAL file falls back to NORMAL, and an acknowledged ballot
 *   could then be lost with the power.
 * - recursive_triggers: without it INSERT OR REPLACE deletes rows past the audit's triggers.
 * - secure_delete: a replaced ballot is overwritten in the file, not only forgotten.
 */
const settings = {
  synchronous: 2,
  foreign_keys: 1,
  recursive_triggers: 1,
  secure_delete: 1,
  busy_timeout: 5000,
};

const MOST_STATEMENTS = 500;

/** Prepares a statement once, not each time it is run; the oldest gives way when they are many. */
function keepStatements(file: Sqlite.Database): void {
  const prepare = file.prepare.bind(file);
  const kept = new Map<string, Sqlite.Statement>();
  file.prepare = ((text: string) => {
    const known = kept.get(text);
    if (known && !known.busy) return known;
    const statement = prepare(text);
    if (kept.size >= MOST_STATEMENTS) kept.delete(kept.keys().next().value ?? "");
    kept.set(text, statement);
    return statement;
  }) as typeof file.prepare;
}

/** SQLite ignores a setting it does not know without a word, so each is read back. */
function makeSure(file: Sqlite.Database, name: string, value: number): void {
  file.pragma(`${name} = ${value}`);
  const found = file.pragma(name, { simple: true });
  if (found !== value) throw new Error(`SQLite ${name} is ${found}, but must be ${value}`);
}

/** A deferred transaction that turns into a writer fails at once when another process writes. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }

  /** On a full disk SQLite has rolled back by itself; what went wrong is then told, not this. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection);
    } catch (error) {
      if (!/no transaction is active/.test(String(error))) throw error;
    }
  }
}

/** SQLite's schema changes do roll back; Kysely's migrator need only be told so. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
