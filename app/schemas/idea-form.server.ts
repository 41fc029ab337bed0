import { z } from "zod";
import { limits } from "#app/domain/limits.ts";
import { pictures } from "#app/domain/proposal.ts";
import { oneOf, text, ticked } from "./form-fields.server.ts";

/** An idea, as a resident hands it in. */
export const ideaForm = z.strictObject({
  title: text(limits.titleCharacters),
  kind: oneOf(["spend", "save"]),
  areaId: z.string().min(1, "areaNeeded").max(limits.nameCharacters),
  place: text(limits.titleCharacters),
  summary: text(limits.summaryCharacters),
  description: text(limits.descriptionCharacters),
  picture: oneOf(pictures),
  showName: ticked,
});
