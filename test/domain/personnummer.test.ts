import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPersonnummer, readWrittenPersonnummer } from "#app/domain/personnummer.ts";
import { people } from "#db/demo/people.ts";

const numbers = people.flatMap(({ number }) => number ?? []);

describe("a personnummer", () => {
  test("tells the date of birth", () => {
    expect(readPersonnummer("198702032387")).toMatchObject({ bornOn: "1987-02-03" });
    expect(numbers.length).toBeGreaterThan(5);
    for (const number of numbers) expect(readPersonnummer(number)).not.toBeNull();
  });

  test("may be a coordination number, whose day is sixty more", () => {
    const whole = [..."0123456789"].map((digit) => `19870263238${digit}`);
    const [right, ...others] = whole.flatMap((number) => readPersonnummer(number) ?? []);
    expect(right?.bornOn).toBe("1987-02-03");
    expect(others).toEqual([]);
  });

  test("with one digit changed is none: the check digit sees every single slip", () => {
    const slip = fc.tuple(fc.constantFrom(...numbers), fc.nat(9), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(slip, ([number, place, by]) => {
        const at = place + 2;
        const changed = (Number(number[at]) + by) % 10;
        expect(readPersonnummer(number.slice(0, at) + changed + number.slice(at + 1))).toBeNull();
      }),
    );
  });

  test.each([
    ["ten digits", "8702032387"],
    ["a hyphen", "19870203-2387"],
    ["digits of another script", "١٩٨٧٠٢٠٣٢٣٨٧"],
    ["a day that is none", "198702312383"],
    ["letters after it", "198702032387x"],
    ["nothing", ""],
  ])("is refused with %s where an e-ID tells it", (_, number) => {
    expect(readPersonnummer(number)).toBeNull();
  });
});

describe("a personnummer as it is written in a register", () => {
  const today = "2026-05-10";
  test.each([
    ["19870203-2387", "198702032387", false],
    ["198702032387", "198702032387", false],
    ["870203-2387", "198702032387", true],
    ["8702032387", "198702032387", true],
    [" 121220 2392 ", "201212202392", true],
    ["121220+2392", "191212202392", true],
  ])("%s is %s", (written, digits, guessed) => {
    expect(readWrittenPersonnummer(written, today)).toMatchObject({ digits, guessed });
  });

  test("of someone not yet born is of the century before", () => {
    const read = readWrittenPersonnummer("270101-2391", today);
    expect(read === null || read.bornOn <= today).toBe(true);
  });
});
