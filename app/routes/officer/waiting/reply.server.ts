import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { mailSender } from "#app/http/sign-in-link.server.ts";
import { readFields } from "#app/schemas/form-fields.server.ts";
import { answerForm } from "#app/schemas/officer-forms.server.ts";
import { answerOffer } from "#app/services/answer-offer.server.ts";
import { letterOf } from "#app/text/letters.ts";
import { tongueOf } from "#app/text/tongue.ts";

/** Answers an offer of help as the form says, by mail too where mail is sent. */
export async function replyToOffer(
  kept: Readonly<Record<string, string>>,
  by: Person,
  context: RequestContext,
): Promise<Problem[]> {
  const read = readFields(answerForm, kept);
  if ("problems" in read) return read.problems;
  const from = await mailSender(context);
  return answerOffer(
    context,
    read.value,
    by,
    ({ to, language, byName, text, title }) => {
      if (!from) return null;
      const tongue = tongueOf(language);
      const said = tongue.t("offer.letter.text", { name: byName, title });
      const subject = tongue.t("offer.letter.subject");
      return { from, to, ...letterOf(tongue, from.name, { subject, blocks: [said, text] }) };
    },
    context,
  );
}
