import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { inLanguage, languageOf } from "#app/http/locale.server.ts";
import { mailSender } from "#app/http/sign-in-link.server.ts";
import { inviteForm } from "#app/schemas/account-forms.server.ts";
import { readFields } from "#app/schemas/form-fields.server.ts";
import { inviteStaff } from "#app/services/invite-staff.server.ts";
import { invitationLetter } from "#app/text/letters.ts";
import { tongueOf } from "#app/text/tongue.ts";

/** Invites as the form says, by mail where mail is sent. The link is for the page to show, once. */
export async function inviteByForm(
  fields: Readonly<Record<string, string>>,
  by: Person,
  params: { lang?: string },
  context: RequestContext,
): Promise<{ email: string; link: string; mailed: boolean } | { problems: Problem[] }> {
  const read = readFields(inviteForm, fields);
  if ("problems" in read) return read;
  const { email, role, title, answersQuestions } = read.value;
  const from = await mailSender(context);
  const linkTo = (token: string) => context.origin + inLanguage(params, `/inbjudan/${token}`);
  const letter = (token: string) => {
    if (!from) return null;
    const words = invitationLetter(tongueOf(languageOf(params)), from.name, role, linkTo(token));
    return { from, to: email, ...words };
  };
  const invited = { email, role, title: title || null, answersQuestions };
  const made = await inviteStaff(context, invited, { personId: by.id }, letter, context);
  if ("problems" in made) return made;
  return { email, link: linkTo(made.token), mailed: from !== null };
}
