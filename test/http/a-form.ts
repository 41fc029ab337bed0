import type { Answer } from "./a-browser.ts";

/** Every field of the page's form that has one of this name, as a browser would send it. */
export function fieldsOn({ text }: Answer, name: string): Record<string, string> {
  const forms = [...text.matchAll(/<form\b.*?<\/form>/gs)].map(([form]) => form);
  const form = forms.find((one) => one.includes(` name="${name}"`));
  if (!form) throw new Error(`No form of the page has a field ${name}.`);
  const fields: Record<string, string> = {};
  for (const [tag, kind, inside = ""] of form.matchAll(
    /<(input)\b[^>]*>|<(?:textarea|select)\b[^>]*>(.*?)<\/(?:textarea|select)>/gs,
  )) {
    const name = attribute(tag, "name");
    // Buttons are sent when they are pressed.
    if (name === null || / type="(submit|image)"/.test(tag)) continue;
    if (kind !== "input") fields[name] = tag.startsWith("<select") ? chosen(inside) : plain(inside);
    else if (!/ type="(radio|checkbox)"/.test(tag)) fields[name] = attribute(tag, "value") ?? "";
    else if (/ checked=""/.test(tag)) fields[name] = attribute(tag, "value") ?? "on";
  }
  return fields;
}

function chosen(options: string): string {
  const all = [...options.matchAll(/<option\b[^>]*>/g)].map(([tag]) => tag);
  const one = all.find((tag) => / selected=""/.test(tag)) ?? all[0] ?? "";
  return attribute(one, "value") ?? "";
}

function attribute(tag: string, name: string): string | null {
  const [, value] = new RegExp(`^<[^>]*? ${name}="([^"]*)"`).exec(tag) ?? [];
  return value === undefined ? null : plain(value);
}

function plain(written: string): string {
  return written
    .replace(/^\n/, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
