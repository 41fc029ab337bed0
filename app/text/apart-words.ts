import type { KeptApart, OwnKeptApart } from "#app/domain/keep-apart.ts";
import { listed } from "./outcome-words.ts";
import type { Tongue } from "./tongue.ts";

const MOST_TOLD = 5;

/** Which proposals cannot win together, a sentence each; one for all of them where they are many. */
export function apartSentences(tongue: Tongue, apart: readonly KeptApart[]): string[] {
  if (apart.length > MOST_TOLD) return [tongue.t("count.apart.many")];
  return apart.map(({ group, numbers }) => {
    const names = listed(tongue, numbers);
    return group === null
      ? tongue.t("count.apart.pair", { names })
      : tongue.t("count.apart.group", { group, names });
  });
}

/** What one proposal cannot win together with; null when that is nothing. */
export function ownApartText(tongue: Tongue, { group, others }: OwnKeptApart): string | null {
  const names = listed(tongue, others);
  const said = [
    ...(group ? apartSentences(tongue, [group]) : []),
    ...(others.length > 0 ? [tongue.t("count.apart.others", { names })] : []),
  ];
  return said.length > 0 ? said.join(" ") : null;
}
