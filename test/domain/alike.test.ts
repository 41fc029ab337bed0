import { expect, test } from "vitest";
import { mostAlike } from "#app/domain/alike.ts";

const said = (title: string, summary = "") => ({ title, summary });
const gym = said("Utegym vid ån", "Redskap för alla åldrar.");
const seniors = said("Träningsredskap", "Ett utegymmet för seniorer vid ån.");
const pool = said("Ny simhall", "Bassäng för barn.");

test("proposals that share word beginnings are alike, the title counting twice", () => {
  const idea = said("Gratis utegymnastik", "Redskap utomhus.");
  expect(mostAlike(idea, [pool, seniors, gym], 5)).toEqual([gym, seniors]);
  expect(mostAlike(idea, [pool, seniors, gym], 1)).toEqual([gym]);
});

test("short words and capitals tell nothing apart", () => {
  expect(mostAlike(said("UTEGYM"), [gym, pool], 5)).toEqual([gym]);
  expect(mostAlike(said("Vid ån för alla"), [gym, pool], 5)).toEqual([]);
  expect(mostAlike(said("Bänk"), [], 5)).toEqual([]);
});

test("å, ä and ö are letters, however they are put together", () => {
  const decomposed = said("Bänkarna".normalize("NFD"));
  expect(mostAlike(said("Bänkar"), [decomposed], 5)).toEqual([decomposed]);
});
