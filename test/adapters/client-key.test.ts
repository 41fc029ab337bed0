import { spawnSync } from "node:child_process";
import { createPublicKey } from "node:crypto";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import {
  clientKeyOf,
  publicJwks,
  readClientKey,
  thumbprint,
} from "#app/adapters/client-key.server.ts";
import { makeKey } from "../a-client-key.ts";
import { commandWith, root } from "../scripts/install-guide.ts";

const folder = mkdtempSync(join(tmpdir(), "radslag-client-key-"));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, text: string, mode = 0o600): string {
  const path = join(folder, name);
  writeFileSync(path, text, { mode });
  return path;
}

const pemOf = (kind: string) => String(makeKey[kind]!().export({ format: "pem", type: "pkcs8" }));

describe("a key file", () => {
  test.each([
    ["P-256", "ES256"],
    ["RSA 2048", "RS256"],
  ])("with %s is signed with by %s, and its public half has nothing secret", (kind, algorithm) => {
    const key = readClientKey(written(kind, pemOf(kind)));
    if ("fault" in key) throw new Error(key.fault);
    expect(key.algorithm).toBe(algorithm);
    const [jwk, ...more] = publicJwks(key).keys;
    expect(more).toEqual([]);
    expect(jwk).toMatchObject({ kid: key.kid, use: "sig", alg: algorithm });
    for (const secret of ["d", "p", "q", "dp", "dq", "qi"]) expect(jwk).not.toHaveProperty(secret);
    const half = createPublicKey({ key: { ...jwk }, format: "jwk" });
    expect(half.equals(createPublicKey(key.privateKey))).toBe(true);
  });

  test("is named by the thumbprint of the example in RFC 7638 §3.1", () => {
    const example = {
      kty: "RSA",
      n: "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw",
      e: "AQAB",
    };
    expect(thumbprint(createPublicKey({ key: example, format: "jwk" }))).toBe(
      "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs",
    );
  });

  test.each(["P-384", "RSA 1024", "Ed25519"])("with %s is refused in one sentence", (kind) => {
    const path = written(kind, pemOf(kind));
    const fault = `${path} is neither a P-256 key nor one of RSA with 2048 bits or more.`;
    expect(readClientKey(path)).toEqual({ fault });
    expect(clientKeyOf(makeKey[kind]!())).toBeNull();
  });

  test("that others may read is refused, whatever is in it", () => {
    const path = written("open", pemOf("P-256"));
    for (const mode of [0o640, 0o604, 0o620, 0o601]) {
      chmodSync(path, mode);
      const fault = `${path} may be read by others than its owner: chmod 600 ${path}`;
      expect([mode, readClientKey(path)]).toEqual([mode, { fault }]);
    }
    chmodSync(path, 0o400);
    expect(readClientKey(path)).toHaveProperty("kid");
  });

  test.each([
    ["a password", { cipher: "aes-256-cbc", passphrase: "hemligt" }],
    ["nothing", null],
    ["a public half alone", "public"],
  ] as const)("with %s is no key, and nothing of it is said", (name, how) => {
    const key = makeKey["P-256"]!();
    const text =
      how === null
        ? ""
        : how === "public"
          ? createPublicKey(key).export({ format: "pem", type: "spki" })
          : key.export({ format: "pem", type: "pkcs8", ...how });
    const path = written(name.replaceAll(" ", "-"), String(text));
    const fault = `${path} is not a private key in PEM (PKCS#8) without a password.`;
    expect(readClientKey(path)).toEqual({ fault });
  });

  test("that is not there is told so", () => {
    const path = join(folder, "gone.pem");
    expect(readClientKey(path)).toEqual({ fault: `${path} could not be read: ENOENT.` });
  });
});

test("the guide's commands make a key, and what the broker is to be given", () => {
  const here = (words: string) =>
    commandWith(words)
      .trim()
      .replace("sudo -u radslag radslag ", `cd ${root}; `)
      .replaceAll("/etc/radslag", folder);
  const path = join(folder, "e-id-client.pem");
  const env = { PATH: process.env.PATH, NODE_ENV: "development" } as const;
  const run = (command: string) => spawnSync("sh", ["-c", command], { encoding: "utf8", env });
  expect(run(here("openssl genpkey")).status).toBe(0);
  const key = readClientKey(path);
  if ("fault" in key) throw new Error(key.fault);
  const made = readFileSync(path);
  // The command never writes over a key that the broker knows.
  expect(run(here("openssl genpkey")).status).not.toBe(0);
  expect(readFileSync(path)).toEqual(made);
  const told = run(here("npm run --silent e-id-key"));
  expect(JSON.parse(told.stdout)).toEqual(publicJwks(key));
});
