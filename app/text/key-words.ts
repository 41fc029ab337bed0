import type { KeyHolding } from "#app/domain/key-holding.ts";
import { listed } from "./outcome-words.ts";
import type { Tongue } from "./tongue.ts";

/** Who holds the key that opens the votes, and how many of them it takes. */
export function keyHoldingSentences(tongue: Tongue, holding: KeyHolding): string[] {
  const { t } = tongue;
  if (holding.kind === "server") return [t("keys.server")];
  const names = listed(tongue, holding.trustees);
  return [t("keys.trustees", { names }), t("keys.threshold", { n: holding.threshold })];
}
