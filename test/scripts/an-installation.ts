import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../free-port.ts";
import { type Answer, Browser, type Fields } from "../http/a-browser.ts";
import { blockWith, commandWith, environmentFile, root } from "./install-guide.ts";

/** An installation made by the guide, in a folder of its own and an empty database. */
export interface Installation {
  folder: string;
  port: number;
  /** The https address that residents use. */
  site: string;
  keysFolder: string;
  pepperFile: string;
  /** Runs one of the guide's commands, with other words after it. */
  run(words: string, change?: (command: string) => string): { status: number; said: string };
  /** Starts the service as its unit does; resolves when it answers. */
  serve(): Promise<ChildProcess>;
  remove(): void;
}

/** Makes the folders, the pepper, the environment file and the command of the guide. */
export async function install(databaseUrl: string, smtpUrl: string): Promise<Installation> {
  const folder = mkdtempSync(join(tmpdir(), "radslag-install-"));
  const port = await freePort();
  const here = (command: string) =>
    command
      .replaceAll("/etc/radslag", join(folder, "etc"))
      .replaceAll("/var/lib/radslag", join(folder, "lib"))
      .replaceAll("/var/backups/radslag", folder)
      .replaceAll("/opt/radslag", root);
  for (const name of ["etc", "lib"]) mkdirSync(join(folder, name));
  const own: Record<string, string> = {
    DATABASE_URL: databaseUrl,
    SMTP_URL: smtpUrl,
    PORT: String(port),
  };
  const lines = environmentFile().map(
    ([name, value]) => `${name}=${own[name] ? `'${own[name]}'` : here(value)}`,
  );
  writeFileSync(join(folder, "etc/radslag.env"), `${lines.join("\n")}\n`);
  const wrapper = join(folder, "radslag");
  writeFileSync(wrapper, here(blockWith("#!/bin/sh")), { mode: 0o755 });
  // Nothing of the test's own surroundings reaches what the guide starts; its file says the rest.
  const { PATH } = process.env;
  const env: NodeJS.ProcessEnv = { PATH, HOME: folder, NODE_ENV: "development" };
  const run: Installation["run"] = (words, change = (command) => command) => {
    const command = change(here(commandWith(words)).trim()).replace(
      "sudo -u radslag radslag ",
      `${wrapper} `,
    );
    const { status, stdout, stderr } = spawnSync("sh", ["-c", command], { encoding: "utf8", env });
    return { status: status ?? -1, said: stdout + (status === 0 ? "" : stderr) };
  };
  const serve = async () => {
    const [, program = ""] =
      /^ExecStart=\/usr\/bin\/node (.+)$/m.exec(blockWith("ExecStart=")) ?? [];
    const server = spawn(wrapper, [process.execPath, program], { cwd: root, env });
    const [first] = await Promise.race([once(server.stdout, "data"), once(server.stderr, "data")]);
    if (!String(first).startsWith("Rådslag answers at")) throw new Error(String(first));
    return server;
  };
  const found = (name: string) => here(environmentFile().find(([one]) => one === name)?.[1] ?? "");
  return {
    ...{ folder, port, run, serve },
    site: found("APP_ORIGIN"),
    keysFolder: found("KEYS_DIR"),
    pepperFile: found("PEPPER_FILE"),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** A browser on the far side of the proxy, which ends TLS and tells where a request comes from. */
export class FarBrowser extends Browser {
  constructor(
    port: number,
    private readonly site: string,
    private readonly address: string,
  ) {
    super(`http://127.0.0.1:${port}`);
  }

  private get told() {
    return { Origin: this.site, "X-Forwarded-For": this.address };
  }

  override get(path: string): Promise<Answer> {
    return super.get(path, { "X-Forwarded-For": this.address });
  }

  override post(path: string, fields: Fields): Promise<Answer> {
    return super.post(path, fields, this.told);
  }

  /** Sends a form as one with files is sent, and gives back the bytes of the answer. */
  async sendFile(path: string, fields: Record<string, string>, name: string, file: string) {
    const body = new FormData();
    for (const [field, value] of Object.entries(fields)) body.set(field, value);
    body.set(name, new File([file], "fil.csv"));
    const headers = { ...this.told, Cookie: this.cookie("__Host-radslag_session") };
    const request = { method: "POST", body, headers, redirect: "manual" } as const;
    const response = await fetch(this.origin + path, request);
    const bytes = Buffer.from(await response.arrayBuffer());
    return { status: response.status, location: response.headers.get("Location"), bytes };
  }
}
