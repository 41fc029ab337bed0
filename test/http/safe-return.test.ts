import { expect, test } from "vitest";
import { safeReturn } from "#app/http/visitor.server.ts";

test.each([
  "/",
  "/omgang/alvhamn-2026/forslag/HS1",
  "/omgang/alvhamn-2026/rosta?omrade=hamnstaden",
  "/omgang/alvhamn-2026/forslag?q=lek+plats%20n%C3%A4ra&omrade=",
  "/omgang/alvhamn-2026/forslag/HS1#argument",
])("one comes back to %s", (path) => {
  expect(safeReturn(path)).toBe(path);
});

test.each([
  null,
  "",
  "https://example.com/",
  "//example.com/",
  "/\\example.com",
  "/?till=https://example.com",
  "/a\r\nSet-Cookie: a=b",
  "/#a/b",
])("one is not sent to %j", (path) => {
  expect(safeReturn(path)).toBe("/");
});
