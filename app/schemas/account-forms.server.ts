import { z } from "zod";
import { limits } from "#app/domain/limits.ts";
import { staffRoles } from "#app/domain/person.ts";
import { oneOf, optionalText, text, ticked, wholeNumber } from "./form-fields.server.ts";

/** An address for mail, in small letters. */
export const emailField = z
  .string()
  .transform((written) => written.normalize("NFC").trim().toLowerCase())
  .pipe(
    z
      .string()
      .min(1, "required")
      .max(limits.emailCharacters)
      .regex(/^[^\s@<>()[\]",;:\\\p{Cc}\p{Cf}]{1,64}@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u, {
        message: "emailInvalid",
      }),
  );

/** A password as it was typed: nothing is trimmed, letters are in one form whatever the keyboard. */
const passwordField = z
  .string()
  .max(limits.passwordCharacters * 4)
  .transform((written) => written.normalize("NFC"));

/** A code of an app, or one of those that are kept for when the phone is lost. */
const codeField = z.string().trim().min(1, "required").max(40);

/** Names that stand for nobody cannot be taken as one's own. */
const nameField = text(limits.nameCharacters).refine(
  (name) => !/^(\[|invånare|resident)/i.test(name),
  "nameReserved",
);

export const mailLinkForm = z.strictObject({ email: emailField });

export const staffSignInForm = z.strictObject({
  email: z
    .string()
    .max(limits.emailCharacters)
    .transform((written) => written.normalize("NFC").trim().toLowerCase()),
  password: passwordField,
  code: z.string().trim().max(40),
});

export const confirmForm = staffSignInForm.omit({ email: true });

/** What a resident's account holds. Home area is the slug of one, or "". */
export const profileForm = z.strictObject({
  name: nameField,
  homeArea: optionalText(limits.nameCharacters),
});

export const acceptForm = z.strictObject({
  name: nameField,
  password: passwordField,
  code: codeField,
  offer: z.string().max(500),
});

export const newPasswordForm = z.strictObject({ password: passwordField });
export const newTotpForm = z.strictObject({ code: codeField, offer: z.string().max(500) });
export const newPasskeyForm = z.strictObject({
  passkeyName: text(limits.nameCharacters),
  passkey: z.string().max(20_000),
});

export const inviteForm = z.strictObject({
  email: emailField,
  role: oneOf(staffRoles),
  title: optionalText(limits.nameCharacters),
  answersQuestions: ticked,
});

export const staffForm = inviteForm
  .omit({ email: true })
  .extend({ id: z.string().min(1, "formUnreadable").max(100) });

/** What the directory says of somebody; a person's own form has only some of it. */
export const directoryForm = z.strictObject({
  organ: optionalText(limits.nameCharacters),
  party: optionalText(limits.nameCharacters),
  partyShort: optionalText(limits.partyShortCharacters),
  answersFor: optionalText(limits.answersForCharacters),
  phone: optionalText(limits.nameCharacters),
  email: z.union([z.literal(""), emailField]).default(""),
});

export const municipalityForm = z.strictObject({
  name: text(limits.nameCharacters),
  population: wholeNumber(0, 100_000_000),
  colour: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/, "colourInvalid"),
  mailName: optionalText(limits.nameCharacters),
  mailAddress: z.union([z.literal(""), emailField]).default(""),
  officerName: optionalText(limits.nameCharacters),
  officerEmail: z.union([z.literal(""), emailField]).default(""),
  officerPhone: optionalText(limits.nameCharacters),
  noArms: ticked,
});
