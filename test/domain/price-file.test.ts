import { expect, test } from "vitest";
import { priceCsv, readPriceCsv } from "#app/adapters/price-csv.server.ts";
import { readPrices, type WrittenPrice } from "#app/domain/price-file.ts";
import { prices } from "#db/demo/prices.ts";

const row = (changed: Partial<WrittenPrice>, line = 2): WrittenPrice => ({
  ...{ line, name: "Bänk", unit: "styck", from: "9 000", to: "16 000 kr", year: "2026" },
  ...{ yearly: "", note: "", words: "", ...changed },
});
const nothing = { name: [], repeated: [], unit: [], sum: [], span: [], year: [], long: [] };

test("a list that is written out and read back is the same list, with the same addresses", () => {
  const read = readPriceCsv(Buffer.from(priceCsv(prices)));
  if (!read || "lacks" in read) throw new Error("The list could not be read back.");
  const again = readPrices(read.rows, prices);
  expect(again.prices).toEqual(prices);
  const { rows, ...changes } = again.report;
  expect(rows).toBe(prices.length);
  expect(changes).toEqual({ leftOut: nothing, added: [], changed: [], removed: [] });
});

test("what a spreadsheet would reckon with comes back as it was written", () => {
  const odd = { ...prices[0]!, name: "=1+1", note: 'Två "rader";\nså', words: ["-a", "b"] };
  const text = priceCsv([odd]);
  expect(text).toContain("'=1+1");
  const read = readPriceCsv(Buffer.from(text));
  if (!read || "lacks" in read) throw new Error("The list could not be read back.");
  expect(readPrices(read.rows, []).prices).toEqual([{ ...odd, id: "1-1" }]);
});

test("every row that is left out is told by its line and its reason", () => {
  const { prices: read, report } = readPrices(
    [
      row({}, 2),
      row({ name: " bänk " }, 3),
      row({ name: "" }, 4),
      row({ name: "A", unit: " " }, 5),
      row({ name: "B", from: "12,50" }, 6),
      row({ name: "C", from: "17 000" }, 7),
      row({ name: "D", year: "26" }, 8),
      row({ name: "E", note: "x".repeat(241) }, 9),
      row({ name: "F", yearly: "-1" }, 10),
    ],
    [],
  );
  expect(read.map(({ name }) => name)).toEqual(["Bänk"]);
  expect(read[0]).toMatchObject({ fromKronor: 9_000, toKronor: 16_000, yearlyKronor: null });
  expect(report.leftOut).toEqual({
    ...{ repeated: [3], name: [4], unit: [5], sum: [6, 10], span: [7], year: [8], long: [9] },
  });
});

test("a file tells what it adds, changes and takes away", () => {
  const before = [{ ...prices[0]!, id: "a", name: "Bänk" }, prices[1]!];
  const { prices: read, report } = readPrices([row({}), row({ name: "Ny" }, 3)], before);
  expect(read.map(({ id }) => id)).toEqual(["a", "ny"]);
  expect(report).toMatchObject({ added: ["Ny"], changed: ["Bänk"], removed: [prices[1]!.name] });
});

test("a file without a column that is needed says which", () => {
  const read = readPriceCsv(Buffer.from("namn;enhet;lägst;från år\r\nBänk;styck;1;2026\r\n"));
  expect(read).toEqual({ lacks: "högst" });
  expect(readPriceCsv(Buffer.from("\0"))).toBeNull();
});
