import type { Settled, Standing } from "#app/domain/standing.ts";
import { listed } from "./outcome-words.ts";
import type { Tongue } from "./tongue.ts";

/**
 * What the nämnd's decision about the savings made of a proposal that hung on them: "Nämnden antog
 * HS6. Därför vinner förslaget." Null where nothing hung on any, or the nämnd has yet to decide.
 */
export function settledSentence(
  tongue: Tongue,
  { standing, settled }: { standing: Standing; settled: Settled },
  nameOf: (proposalId: string) => string,
): string | null {
  if (standing.kind === "wins" || standing.kind === "loses" || settled === "waits") return null;
  const adopted = (settled === "wins") === (standing.kind === "wins-if-adopted");
  const savings = listed(tongue, standing.savings.map(nameOf));
  return tongue.t(`settled.${adopted ? "adopted" : "not-adopted"}.${settled}`, { savings });
}
