import type { BoxState } from "#app/domain/box-state.ts";
import type { Round } from "#app/domain/round.ts";
import { useTongue } from "../words.tsx";

/** Why there is no result though the time for complaints is over, and who is to do what. */
export function OpeningSentence({ round, box }: { round: Round; box: BoxState | null }) {
  const { t } = useTongue();
  const { name, phone } = round.contact;
  if (box?.kind === "stopped") return <p>{t("results.notYet.stopped", { name, phone })}</p>;
  if (box?.kind === "missing") return <p>{t("results.notYet.missing", { n: box.ballots })}</p>;
  if (box?.kind === "awaits-trustees") return <p>{t("results.notYet.trustees")}</p>;
  return <p>{t("results.notYet.opening")}</p>;
}
