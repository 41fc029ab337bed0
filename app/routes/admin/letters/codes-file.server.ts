import { cardsPdf } from "#app/adapters/card-pdf.server.ts";
import { lettersPdf } from "#app/adapters/letter-pdf.server.ts";
import { textOf } from "#app/http/form.server.ts";
import { orderCodes } from "#app/services/order-codes.server.ts";
import { cardText } from "#app/text/card-words.ts";
import { letterText } from "#app/text/letter-words.ts";
import { type Asked, letterOf, type Made, printedFor } from "./letters-file.server.ts";

/** Codes to hand out in an area: a letter each without an address, or cards. */
export async function codesFile({ context, found, form, person }: Asked): Promise<Made> {
  const many = textOf(form, "many");
  if (!/^\d{1,6}$/.test(many)) return { problem: { key: "notANumber", field: "many" } };
  const [key, areaId] = [textOf(form, "key"), textOf(form, "area")];
  if (!/^[0-9a-f-]{36}$/.test(key)) return { problem: { key: "formUnreadable" } };
  const order = { roundId: found.round.id, areaId, codes: Number(many), key };
  const ordered = await orderCodes(context, order, person, context.nowMs);
  if (!("codes" in ordered)) return ordered;
  const letter = await letterOf(context, found);
  const printed = printedFor(letter, null);
  const area = found.areas.find(({ id }) => id === areaId)?.name ?? "";
  const { codes } = ordered;
  const file =
    textOf(form, "form") === "cards"
      ? cardsPdf(
          codes.map((code) => cardText(letter, area, code)),
          printed,
        )
      : lettersPdf(
          codes.map((code) => ({ text: letterText(letter, areaId, code), window: [] })).values(),
          printed,
        );
  return { file, name: "koder" };
}
