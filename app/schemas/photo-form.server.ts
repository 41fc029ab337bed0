import { z } from "zod";
import { limits } from "#app/domain/limits.ts";
import { optionalText } from "./form-fields.server.ts";

/** What a form says of a photo beside the file. */
export const photoForm = z.object({
  photoAlt: optionalText(limits.altCharacters),
  photoGone: z.literal("on").optional(),
});
