import { describe, expect, it } from "vitest";
import { readEnvironment } from "#app/schemas/environment.server.ts";

function environmentOf(source: Record<string, string>) {
  const reading = readEnvironment(source);
  if (!reading.ok) throw new Error(reading.sentence);
  return reading.environment;
}

const broker = {
  OIDC_ISSUER: "https://e-id.example.se",
  OIDC_CLIENT_ID: "radslag",
  OIDC_ACR_VALUES: "http://id.swedenconnect.se/loa/1.0/uncertified-loa3",
};

describe("the environment", () => {
  it("needs no variable at all", () => {
    expect(environmentOf({ PATH: "/bin" })).toEqual({
      databaseUrl: "file:./data/radslag.db",
      pepperFile: null,
      eId: null,
      port: 3000,
      host: "127.0.0.1",
      appOrigin: "http://localhost:3000",
      keysDir: "./data/keys",
      clockMs: null,
      testPostgresUrl: null,
      pabulibDir: "../shared/pabulib",
      proxyHops: 0,
      sharedAddresses: [],
      smtpUrl: null,
      tiles: null,
      production: false,
    });
  });

  it("takes every variable, and one set to nothing is not set", () => {
    const source = {
      DATABASE_URL: "postgres://anna:secret@db.example:5432/radslag",
      PORT: "8080",
      HOST: "0.0.0.0",
      APP_ORIGIN: "https://bestam.alvhamn.example",
      KEYS_DIR: "/keys",
      PEPPER_FILE: " ",
      TEST_POSTGRES_URL: "postgres://localhost/test",
      PABULIB_DIR: "/pb",
      TRUSTED_PROXY_HOPS: "2",
      SHARED_ADDRESSES: "192.0.2.7, 2001:db8:1::/48",
      NODE_ENV: "production",
      SMTP_URL: "smtps://radslag:hemligt@mail.example:465",
      TILE_URL: "https://karta.example/{z}/{y}/{x}.png",
      TILE_CREDIT: "© Lantmäteriet",
      CLOCK: "",
    };
    expect(environmentOf(source)).toEqual({
      databaseUrl: source.DATABASE_URL,
      pepperFile: null,
      eId: null,
      port: 8080,
      host: "0.0.0.0",
      appOrigin: source.APP_ORIGIN,
      keysDir: "/keys",
      clockMs: null,
      testPostgresUrl: source.TEST_POSTGRES_URL,
      pabulibDir: "/pb",
      proxyHops: 2,
      sharedAddresses: ["192.0.2.7", "2001:db8:1::/48"],
      smtpUrl: "smtps://radslag:hemligt@mail.example:465",
      tiles: { url: source.TILE_URL, credit: "© Lantmäteriet" },
      production: true,
    });
  });

  it.each([
    [{ OIDC_CLIENT_SECRET: "hemligt" }, { kind: "secret", secret: "hemligt" }],
    [{ OIDC_CLIENT_KEY_FILE: "/etc/key.pem" }, { kind: "key", file: "/etc/key.pem" }],
  ])("takes %o as what the broker knows it by", (source, proof) => {
    expect(environmentOf({ ...broker, ...source }).eId).toMatchObject({ proof });
  });

  it.each([
    [{}, 'OIDC_CLIENT_KEY_FILE is "", but must be set when OIDC_ISSUER is, or OIDC_CLIENT_SECRET.'],
    [
      { OIDC_CLIENT_SECRET: "hemligt", OIDC_CLIENT_KEY_FILE: "/etc/key.pem" },
      'OIDC_CLIENT_KEY_FILE is "/etc/key.pem", but must be left out when OIDC_CLIENT_SECRET is set.',
    ],
    [
      { OIDC_CLIENT_SECRET: "hemligt", OIDC_CLIENT_ID: "" },
      'OIDC_CLIENT_ID is "", but must be set when OIDC_ISSUER is.',
    ],
    [
      { OIDC_CLIENT_SECRET: "hemligt", OIDC_ACR_VALUES: "" },
      'OIDC_ACR_VALUES is "", but must be set when OIDC_ISSUER is.',
    ],
  ])("refuses a broker with %o with one sentence", (source, sentence) => {
    expect(readEnvironment({ ...broker, ...source })).toEqual({ ok: false, sentence });
  });

  it.each([
    [
      "https://karta.example/{z}/{x}.png",
      'TILE_URL is "https://karta.example/{z}/{x}.png", but must',
    ],
    ["karta.example/{z}/{x}/{y}", 'TILE_URL is "karta.example/{z}/{x}/{y}", but must be https'],
    [
      "http://karta.example/{z}/{x}/{y}",
      'TILE_URL is "http://karta.example/{z}/{x}/{y}", but must',
    ],
    ["https://karta.example/{z}/{x}/{y}", 'TILE_CREDIT is "", but must be set when TILE_URL is.'],
  ])("refuses the tiles at %s with one sentence", (TILE_URL, sentence) => {
    const reading = readEnvironment({ TILE_URL });
    expect(reading).toEqual({ ok: false, sentence: expect.stringContaining(sentence) });
  });

  it("places its own address at the port", () => {
    expect(environmentOf({ PORT: "4000" }).appOrigin).toBe("http://localhost:4000");
  });

  it.each([
    ["2027-03-01T10:00Z", Date.UTC(2027, 2, 1, 10)],
    ["2027-03-01T10:00:30.5+01:00", Date.UTC(2027, 2, 1, 9, 0, 30, 500)],
  ])("reads the moment %s", (CLOCK, clockMs) => {
    expect(environmentOf({ CLOCK }).clockMs).toBe(clockMs);
  });

  it.each([
    [{ PORT: "80a" }, 'PORT is "80a", but must be a whole number from 1 to 65535.'],
    [{ PORT: "0" }, 'PORT is "0", but must be a whole number from 1 to 65535.'],
    [{ PORT: "65536" }, 'PORT is "65536", but must be a whole number from 1 to 65535.'],
    [
      { DATABASE_URL: "mysql://anna:secret@db.example/x" },
      'DATABASE_URL is "mysql://***@db.example/x", but must be file:PATH or postgres://USER:PASSWORD@HOST/DATABASE.',
    ],
    [
      { HOST: "0.0.0.0" },
      'HOST is "0.0.0.0", but must be 127.0.0.1 as long as APP_ORIGIN is not https (it is http://localhost:3000).',
    ],
    [
      { APP_ORIGIN: "https://alvhamn.example/bestam" },
      'APP_ORIGIN is "https://alvhamn.example/bestam", but must be http:// or https:// and a host, with nothing after it.',
    ],
    [
      { APP_ORIGIN: "ftp://alvhamn.example" },
      'APP_ORIGIN is "ftp://alvhamn.example", but must be http:// or https:// and a host, with nothing after it.',
    ],
    [
      { CLOCK: "tomorrow" },
      'CLOCK is "tomorrow", but must be an instant such as 2027-03-01T10:00Z.',
    ],
    [
      { CLOCK: "2027-02-30T10:00Z" },
      'CLOCK is "2027-02-30T10:00Z", but must be an instant such as 2027-03-01T10:00Z.',
    ],
    [
      { CLOCK: "2027-03-01T10:00Z", NODE_ENV: "production" },
      'CLOCK is "2027-03-01T10:00Z", but must be left out when NODE_ENV is production.',
    ],
    [
      { TEST_POSTGRES_URL: "file:x" },
      'TEST_POSTGRES_URL is "file:x", but must be postgres://USER:PASSWORD@HOST/DATABASE.',
    ],
  ])("refuses %o with one sentence", (source, sentence) => {
    expect(readEnvironment(source)).toEqual({ ok: false, sentence });
  });
});
