import { expect, test } from "vitest";
import { boothAddress, readAddress } from "#app/http/narrow-builds.server.ts";
import routes from "#app/routes.ts";
import { isForStaff } from "#app/text/addresses.ts";
import { languages, source } from "#app/text/languages.ts";
import { allRoutes } from "../addresses.ts";

/** An address of a route, in Swedish or with a language before it. */
const addressOf = (route: string, lang: string) =>
  `/${route.replace(":lang?", lang).replaceAll(/:\w+/g, "x").replace(/^\//, "")}`;

test("the booth's own program answers every page of the booth, and nothing else", () => {
  const isBooth = (route: string) => route.includes("/rosta") && !route.endsWith("/e-id");
  expect(allRoutes.filter(isBooth).length).toBeGreaterThan(3);
  for (const route of allRoutes) {
    for (const lang of ["", ...languages.filter((one) => one !== source)]) {
      const address = addressOf(route, lang);
      expect([address, boothAddress.test(address)]).toEqual([address, isBooth(route)]);
    }
  }
});

test("the pages that many read are answered by their own program, and no others", () => {
  const read = ["", "/omgang/:slug", "/omgang/:slug/forslag", "/omgang/:slug/forslag/:nr"];
  const isRead = [...read, "/omgang/:slug/resultat"].map((path) => `:lang?${path}`);
  for (const route of allRoutes) {
    for (const lang of ["", ...languages.filter((one) => one !== source)]) {
      const address = addressOf(route, lang);
      expect([address, readAddress.test(address)]).toEqual([address, isRead.includes(route)]);
    }
  }
});

test("staff's addresses are those whose pages stand in staff's folders", () => {
  const pages = routes.filter(({ path }) => path?.startsWith(":lang?"));
  for (const { path = "", file } of pages) {
    const byStaff = /^routes\/(admin|namnd|officer|staff)\//.test(file);
    expect([path, isForStaff(addressOf(path, "en"))]).toEqual([path, byStaff]);
  }
});
