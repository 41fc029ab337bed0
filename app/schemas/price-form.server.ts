import { z } from "zod";
import { limits } from "#app/domain/limits.ts";
import { priceYears, wordsOf } from "#app/domain/price-file.ts";
import {
  kronorField,
  optionalKronorField,
  optionalText,
  text,
  wholeNumber,
} from "./form-fields.server.ts";

/** A price of the municipality's list, as an administrator writes it. */
export const priceForm = z.strictObject({
  name: text(limits.nameCharacters),
  unit: text(limits.nameCharacters),
  fromKronor: kronorField,
  toKronor: kronorField,
  yearlyKronor: optionalKronorField,
  fromYear: wholeNumber(priceYears.first, priceYears.last),
  note: optionalText(limits.summaryCharacters),
  words: optionalText(limits.summaryCharacters).transform(wordsOf),
});
