import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import type { RunningServer } from "#app/http/start.server.ts";
import { type Environment, readEnvironment } from "#app/schemas/environment.server.ts";
import { checkSecrets } from "#app/services/check-secrets.server.ts";
import type { Db } from "#db/open.server.ts";
import { refuseTurnedBackAnywhere } from "#db/turned-back.server.ts";

/** What others write through another process is seen so much later by one who is nobody to us. */
export const KEEPS_PAGES_MS = 2_000;

/** The environment, or one sentence and exit 1 when a variable is wrong. */
export function environmentOrExit(source: NodeJS.ProcessEnv = process.env): Environment {
  const reading = readEnvironment(source);
  return reading.ok ? reading.environment : exitWith(reading.sentence);
}

/** Ends the program with one sentence on standard error and exit code 1. */
export function exitWith(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** What was promised, or one sentence and exit 1 when it could not be had. */
export async function orExit<T>(promise: Promise<T>, what: string): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    return exitWith(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Ends with one sentence when the keys are not those the database was made with. */
export async function checkSecretsOrExit(means: { db: Db; keys: RoundKeys }, nowMs: number) {
  const fault = await orExit(checkSecrets(means, nowMs), "The keys could not be read");
  if (fault) exitWith(fault);
}

/** Ends with one sentence when the real clock shows a time from before the last checkpoint. */
export async function checkClockOrExit(db: Db) {
  await orExit(refuseTurnedBackAnywhere(db), "The clock is wrong");
}

/** Stops the server, and with it the program, when it is asked to end. */
export function stopOnSignal(server: RunningServer): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}
