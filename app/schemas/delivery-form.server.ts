import { z } from "zod";
import { deliveryStages } from "#app/domain/delivery.ts";
import { limits } from "#app/domain/limits.ts";
import {
  dayField,
  oneOf,
  optionalKronorField,
  optionalText,
  orEmpty,
  text,
} from "./form-fields.server.ts";

const idField = optionalText(limits.nameCharacters).transform((id) => (id === "" ? null : id));

/** A step of the work, which line it puts right, and the last line that the writer had seen. */
export const deliveryForm = z
  .strictObject({
    stage: oneOf(deliveryStages),
    on: dayField,
    note: text(limits.reasonCharacters),
    readyOn: orEmpty(dayField),
    delayReason: optionalText(limits.reasonCharacters),
    cost: optionalKronorField,
    corrects: idField,
    seen: idField,
  })
  .transform(({ cost, corrects, seen, ...step }) => ({
    text: { ...step, costKronor: cost },
    line: { corrects, seen },
  }));
