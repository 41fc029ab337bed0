import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import { freePort } from "../free-port.ts";

const root = resolve(import.meta.dirname, "../..");

/** The real server in a process of its own. */
export interface ServerProcess {
  port: number;
  child: ChildProcess;
  /** Everything it has said, on both of its outputs. */
  said: () => string;
  /** Ends it by a signal; resolves when it is gone. */
  end: (signal: NodeJS.Signals) => Promise<void>;
}

/** Starts `npm start`'s program on a database and its keys; `before` are words in front of it. */
export async function startProcess(
  databaseUrl: string,
  keysFolder: string,
  before: readonly string[] = [],
): Promise<ServerProcess> {
  const program = join(root, "build/scripts/serve.js");
  if (!existsSync(program)) {
    throw new Error("The platform is not built: run `npm run build` first.");
  }
  const port = await freePort();
  const [command = "", ...words] = [...before, process.execPath, program];
  const env: NodeJS.ProcessEnv = {
    ...{ PATH: process.env.PATH, PORT: String(port) },
    NODE_ENV: "production",
    ...{ DATABASE_URL: databaseUrl, KEYS_DIR: keysFolder },
    APP_ORIGIN: `http://127.0.0.1:${port}`,
  };
  const child = spawn(command, words, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  let heard = "";
  const said = () => heard;
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill(signal);
    await gone;
  };
  onTestFinished(() => end("SIGKILL"));
  await new Promise<void>((answers, fails) => {
    const hear = (piece: Buffer) => {
      heard += piece;
      if (heard.includes("Rådslag answers")) answers();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", () => fails(new Error(`The server did not start: ${heard}`)));
  });
  return { port, child, said, end };
}
