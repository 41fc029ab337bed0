import { expect, test } from "vitest";
import { boothAddress } from "#app/http/booth-build.server.ts";
import { allRoutes } from "../addresses.ts";

/** An address of a route, in Swedish or with a language before it. */
const addressOf = (route: string, lang: string) =>
  `/${route.replace(":lang?", lang).replaceAll(/:\w+/g, "x").replace(/^\//, "")}`;

test("the booth's own program answers every page of the booth, and nothing else", () => {
  const isBooth = (route: string) => route.includes("/rosta") && !route.endsWith("/e-id");
  expect(allRoutes.filter(isBooth).length).toBeGreaterThan(3);
  for (const route of allRoutes) {
    for (const lang of ["", "en"]) {
      const address = addressOf(route, lang);
      expect([address, boothAddress.test(address)]).toEqual([address, isBooth(route)]);
    }
  }
});
