import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../..");
const text = readFileSync(join(root, "docs/guides/install.md"), "utf8");

/** What stands in the guide between fences, without the space before each line. */
const blocks = [...text.matchAll(/^( *)```(\w*)\n(.*?)^ *```$/gms)].map(
  ([, space = "", language = "", inside = ""]) => ({
    language,
    inside: inside.replaceAll(new RegExp(`^${space}`, "gm"), ""),
  }),
);

/** The guide's block that has these words in it. Throws when there is none, or more than one. */
export function blockWith(words: string): string {
  const found = blocks.filter(({ inside }) => inside.includes(words));
  if (found.length !== 1) throw new Error(`${found.length} blocks of the guide have "${words}".`);
  return found[0]?.inside ?? "";
}

/** The guide's command with these words, as its operator types it. */
export function commandWith(words: string): string {
  const lines = blocks
    .filter(({ language }) => language === "sh")
    .flatMap(({ inside }) => inside.split("\n"))
    .filter((line) => line.includes(words));
  if (lines.length !== 1) throw new Error(`${lines.length} commands have "${words}".`);
  return lines[0] ?? "";
}

/** The environment file of the guide: name and value, line by line. */
export function environmentFile(): [name: string, value: string][] {
  return blockWith("NODE_ENV=production")
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [, name = "", value = ""] = /^([A-Z_]+)=(.*)$/.exec(line) ?? [];
      if (!name) throw new Error(`Not a line of an environment file: ${line}`);
      return [name, value];
    });
}

/** Every script that the guide runs, in blocks and in sentences. */
export const namedScripts = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(
  ([, name = ""]) => name,
);

/** Every variable the guide names. */
export const namedVariables = [
  ...new Set(
    [...text.matchAll(/`([A-Z]+(?:_[A-Z]+)+|PORT|HOST|CLOCK)\b/g)].map(([, name]) => name),
  ),
  ...environmentFile().map(([name]) => name),
].map(String);

/** Every address of the site that the guide names. */
export const namedPaths = [
  ...text.matchAll(/`(?:APP_ORIGIN)?(\/(?!etc|usr|var|opt)[a-z][^`\s]*)`/g),
].map(([, path = ""]) => path);

/** The other pages that the guide leads to. */
export const namedGuides = [...text.matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, name = ""]) => name);
