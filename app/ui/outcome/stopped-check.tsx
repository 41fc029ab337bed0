import type { BoxState } from "#app/domain/box-state.ts";
import { Alert } from "../alert.tsx";
import { useTongue } from "../words.tsx";

/** For staff: which check has stopped the opening of the votes, and what is to be done now. */
export function StoppedCheck({ box }: { box: BoxState | null }) {
  const { t } = useTongue();
  if (box?.kind !== "stopped") return null;
  return (
    <Alert tone="danger">
      <p>{t(`box.${box.check}`, { n: box.ballots })}</p>
      <p>{t(`box.${box.check}.do`)}</p>
    </Alert>
  );
}
