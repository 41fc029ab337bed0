import { describe, expect, it } from "vitest";
import { lix, longSentences } from "./reading-ease.ts";

describe("the measure of reading ease", () => {
  it("adds words per sentence to the share of long words", () => {
    expect(lix(["Du kan rösta. Det går fort."])).toBe(3);
    expect(lix(["Omröstningen öppnar på måndag"])).toBe(4 + 25);
  });

  it("counts a heading as a sentence, and a colon as no end", () => {
    expect(lix(["Så går det", "Kvar: tre"])).toBe(2.5);
  });

  it("finds the sentence that is too long", () => {
    expect(longSentences("Den är kort. Den här är lite längre.", 4)).toEqual([
      " Den här är lite längre",
    ]);
  });
});
