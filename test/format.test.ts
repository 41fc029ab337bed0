import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  date,
  dateTime,
  day,
  exactMoney,
  exactNumber,
  kronor,
  type Locale,
  money,
  number,
  percent,
  shortDate,
  shortSpan,
  time,
} from "#app/format.ts";
import { locale as en } from "#app/text/en/locale.ts";
import { locale as sv } from "#app/text/sv/locale.ts";

const SEK = { code: "SEK", decimals: 0 };
const PLN = { code: "PLN", decimals: 2 };
/** Shows a no-break space as `_`, so that the expected texts can be read. */
const shown = (text: string) => text.replaceAll("\u00A0", "_");

describe("sums", () => {
  test.each([
    [0, "0_kr"],
    [999, "999_kr"],
    [1000, "1_000_kr"],
    [620_000, "620_000_kr"],
    [10_000_000_000, "10_000_000_000_kr"],
    [-95_000, "\u221295_000_kr"],
    [-0, "0_kr"],
  ])("%d kronor", (amount, expected) => {
    expect(shown(kronor(amount))).toBe(expected);
  });

  test("a sum that is not whole kronor is a fault in the program", () => {
    expect(() => kronor(0.5)).toThrow("0.5");
    expect(() => number(Number.NaN)).toThrow("NaN");
    expect(() => number(2 ** 53)).toThrow("9007199254740992");
  });

  test("another currency keeps its decimals and its code", () => {
    expect(shown(money(257_294_676, PLN, sv))).toBe("2_572_946,76_PLN");
    expect(shown(money(257_294_676, PLN, en))).toBe("2_572_946.76_PLN");
    expect(shown(money(5, PLN, sv))).toBe("0,05_PLN");
    expect(shown(money(-100_000, PLN, sv))).toBe("\u22121_000,00_PLN");
    expect(shown(money(1500, { code: "EUR", decimals: 0 }, sv))).toBe("1_500_EUR");
  });

  test("Swedish kronor look the same written either way", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        expect(money(amount, SEK, sv)).toBe(kronor(amount));
      }),
    );
  });

  test("a figure can be read back, and its groups are three digits", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => {
        expect(number(n)).toMatch(/^\u2212?\d{1,3}(\u00A0\d{3})*$/);
        expect(Number(number(n).replaceAll("\u00A0", "").replace("\u2212", "-")) + 0).toBe(n + 0);
      }),
    );
  });
});

describe("exact sums", () => {
  test("have two decimals where they are not whole, rounded half up", () => {
    expect(exactMoney("455/3", SEK, sv)).toBe("151,67\u00A0kr");
    expect(exactMoney("1/8", SEK, sv)).toBe("0,13\u00A0kr");
    expect(exactMoney("1/8", PLN, en)).toBe("0.13\u00A0PLN");
    expect(exactMoney("1234567", SEK, sv)).toBe("1\u00A0234\u00A0567\u00A0kr");
    expect(exactMoney("1999/1000", SEK, sv)).toBe("2\u00A0kr");
  });

  test("are right to the last decimal, however long the fraction is", () => {
    const digits = fc.bigInt({ min: 1n, max: 10n ** 60n });
    fc.assert(
      fc.property(digits, digits, (numerator, denominator) => {
        const shown = exactNumber(`${numerator}/${denominator}`, en).replaceAll("\u00A0", "");
        const [whole = "", cents = "00"] = shown.split(".");
        const off = BigInt(whole + cents.padEnd(2, "0")) * denominator - 100n * numerator;
        expect(2n * (off < 0n ? -off : off) <= denominator).toBe(true);
      }),
    );
  });
});

describe("shares", () => {
  test.each([
    [1391, 11_050, "12,6_%", "12.6%"],
    [612, 5650, "10,8_%", "10.8%"],
    [377, 3420, "11,0_%", "11.0%"],
    [402, 1980, "20,3_%", "20.3%"],
    [0, 7, "0,0_%", "0.0%"],
    [7, 7, "100,0_%", "100.0%"],
    [1, 2000, "0,1_%", "0.1%"],
    [1, 2001, "0,0_%", "0.0%"],
    [-1, 8, "\u221212,5_%", "\u221212.5%"],
    [5, 0, "–", "–"],
  ])("%d of %d", (part, whole, swedish, english) => {
    expect(shown(percent(part, whole, sv))).toBe(swedish);
    expect(percent(part, whole, en)).toBe(english);
  });

  test("as many decimals as asked for", () => {
    expect(shown(percent(1, 3, sv, 0))).toBe("33_%");
    expect(shown(percent(2, 3, sv, 0))).toBe("67_%");
    expect(shown(percent(1, 3, sv, 3))).toBe("33,333_%");
  });

  test("a share is never further from the truth than half of its last decimal", () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.integer({ min: 1, max: 1e9 }), (part, whole) => {
        const tenths = BigInt(percent(part, whole, en).replace(/[.%\u00A0]/g, ""));
        const off = tenths * BigInt(whole) - BigInt(part) * 1000n;
        expect((off < 0n ? -off : off) * 2n).toBeLessThanOrEqual(BigInt(whole));
      }),
    );
  });
});

describe("dates and times", () => {
  const closing = Date.parse("2026-11-30T19:00Z");

  test("in Swedish", () => {
    expect(date(Date.parse("2026-05-19T10:00Z"), sv)).toBe("19 maj 2026");
    expect(dateTime(closing, sv)).toBe("måndag 30 november kl. 20.00");
    expect(shortDate(closing, sv)).toBe("30 nov");
    expect(time(closing, sv)).toBe("20.00");
    expect(day("2026-05-19", sv)).toBe("19 maj 2026");
  });

  test("in English", () => {
    expect(date(Date.parse("2026-05-19T10:00Z"), en)).toBe("19 May 2026");
    expect(dateTime(closing, en)).toBe("Monday 30 November at 20:00");
    expect(shortDate(closing, en)).toBe("30 Nov");
    expect(time(closing, en)).toBe("20:00");
    expect(day("2026-05-19", en)).toBe("19 May 2026");
  });

  test("the day is the one in Sweden, to the millisecond", () => {
    const midnight = Date.parse("2026-12-31T23:00Z");
    expect([midnight - 1, midnight].map((ms) => date(ms, sv))).toEqual([
      "31 december 2026",
      "1 januari 2027",
    ]);
    expect(dateTime(midnight, sv)).toBe("fredag 1 januari kl. 00.00");
  });

  test("the hour that comes twice is shown twice", () => {
    const first = Date.parse("2026-10-25T00:30Z");
    expect([first, first + 3_600_000].map((ms) => time(ms, sv))).toEqual(["02.30", "02.30"]);
  });

  test("a day of another year than the reader's carries its year", () => {
    const nowMs = Date.parse("2026-05-20T10:00Z");
    const [swedish, english] = [sv, en].map((locale) => ({ ...locale, nowMs })) as [Locale, Locale];
    const next = Date.parse("2027-01-19T07:00Z");
    expect(shortDate(closing, swedish)).toBe("30 nov");
    expect(dateTime(closing, swedish)).toBe("måndag 30 november kl. 20.00");
    expect(shortDate(next, swedish)).toBe("19 jan 2027");
    expect(dateTime(next, swedish)).toBe("tisdag 19 januari 2027 kl. 08.00");
    expect(dateTime(next, english)).toBe("Tuesday 19 January 2027 at 08:00");
    const midnight = Date.parse("2026-12-31T23:00Z");
    expect([midnight - 1, midnight].map((ms) => shortDate(ms, english))).toEqual([
      "31 Dec",
      "1 Jan 2027",
    ]);
  });

  test("a stretch has its year last, and two where it runs over a new year", () => {
    const spring: Locale = { ...sv, nowMs: Date.parse("2026-05-20T10:00Z") };
    const at = (day: string) => Date.parse(`${day}T10:00Z`);
    const span = (from: string, to: string) => {
      const said = shortSpan(at(from), at(to), spring);
      return `${said.from} – ${said.to}`;
    };
    expect(span("2026-01-20", "2026-02-03")).toBe("20 jan – 3 feb");
    expect(span("2026-01-20", "2027-01-19")).toBe("20 jan 2026 – 19 jan 2027");
    expect(span("2027-01-19", "2027-02-23")).toBe("19 jan – 23 feb 2027");
    expect(span("2025-01-13", "2025-01-27")).toBe("13 jan – 27 jan 2025");
  });

  test("a text that is no day is a fault in the program", () => {
    expect(() => day("2026-02-30", sv)).toThrow("2026-02-30");
  });

  test("a language may put the parts in its own order", () => {
    const other: Locale = {
      ...en,
      patterns: {
        date: "{year}, {month} {day}",
        shortDate: "{day}.",
        dateTime: "{time} {weekday}",
        shortDateOfYear: "{year}, {day}.",
        dateTimeOfYear: "{year} {time}",
      },
    };
    expect(date(closing, other)).toBe("2026, November 30");
    expect(dateTime(closing, other)).toBe("20:00 Monday");
  });

  test.each([sv, en])("the language $code has a name for every month and weekday", (locale) => {
    for (const names of [locale.months, locale.shortMonths]) expect(new Set(names).size).toBe(12);
    expect(new Set(locale.weekdays).size).toBe(7);
    for (const pattern of Object.values(locale.patterns)) expect(pattern).toContain("{day}");
    expect(locale.patterns.dateTime).toContain("{time}");
  });
});
