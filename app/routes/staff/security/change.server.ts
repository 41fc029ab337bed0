import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { textOf } from "#app/http/form.server.ts";
import { passkeySite } from "#app/http/passkey-site.server.ts";
import { newPasskeyForm, newPasswordForm, newTotpForm } from "#app/schemas/account-forms.server.ts";
import { fieldsOf, readFields } from "#app/schemas/form-fields.server.ts";
import { changeOwnSecret } from "#app/services/change-own-secret.server.ts";
import { keepPasskey } from "#app/services/keep-passkey.server.ts";
import { removePasskey } from "#app/services/remove-passkey.server.ts";

type Changed = { problems: readonly Problem[] } | { recoveryCodes: string[] };

/** Does what was pressed on the page of one's own secrets, from the session at hand. */
export async function changeSecret(
  form: FormData,
  person: Person,
  session: string,
  context: RequestContext,
): Promise<Changed> {
  const fields = fieldsOf(form);
  const done = (problems: readonly Problem[]): Changed =>
    problems.length > 0 ? { problems } : { recoveryCodes: [] };
  if (form.has("passkey")) {
    const read = readFields(newPasskeyForm, fields);
    if ("problems" in read) return read;
    const made = { name: read.value.passkeyName, written: read.value.passkey };
    return done(await keepPasskey(context, person, made, await passkeySite(context), context));
  }
  if (textOf(form, "intent") === "remove-passkey") {
    return done(await removePasskey(context.db, textOf(form, "id"), person, context.nowMs));
  }
  const totp = textOf(form, "intent") === "totp";
  const read = totp ? readFields(newTotpForm, fields) : readFields(newPasswordForm, fields);
  if ("problems" in read) return read;
  return changeOwnSecret(context, person, read.value, session, context);
}
