import { data } from "@remix-run/node";
import { PICTURES } from "./photo-body.server.ts";

/** Marks the fields that sign-in carries for a form that was sent when the session had ended. */
const MARK = "kept.";

/**
 * The fields of a form as sign-in carries them, hidden in its own; marked ones stay as they are. Of
 * a picture only its words: the form asks for it again.
 */
export function fieldsToCarry(form: FormData): [name: string, value: string][] {
  return [...form].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" && !PICTURES.includes(name)
      ? [[name.startsWith(MARK) ? name : MARK + name, value]]
      : [],
  );
}

/** What a form of sign-in itself carries, beside its own fields. */
export function carriedIn(form: FormData): [name: string, value: string][] {
  return fieldsToCarry(form).filter(([name]) => form.has(name));
}

/** The own fields of a form that carries another, such as one's e-mail address. */
export function ownFields(form: FormData): FormData {
  const own = new FormData();
  for (const [name, value] of form) if (!name.startsWith(MARK)) own.append(name, value);
  return own;
}

/** True when a form carries what another form was sent with. */
export function carriesForm(form: FormData): boolean {
  return [...form.keys()].some((name) => name.startsWith(MARK));
}

/**
 * Answers a form that comes back from sign-in with what was written in it, for its page to show:
 * it is never sent by itself. Null when the form comes from its own page.
 */
export function shownAgain(form: FormData) {
  if (!carriesForm(form)) return null;
  const kept: Record<string, string> = {};
  for (const [name, value] of form) {
    if (!name.startsWith(MARK) || name === `${MARK}intent` || typeof value !== "string") continue;
    kept[name.slice(MARK.length)] = value.replaceAll("\r\n", "\n");
  }
  return data({ problems: [], kept });
}
