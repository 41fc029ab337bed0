import type { BoxState } from "#app/domain/box-state.ts";
import { Alert } from "../alert.tsx";
import { useTongue } from "../words.tsx";

/** For staff: which check has stopped the opening of the votes, and what is to be done now. */
export function StoppedCheck({ box }: { box: BoxState | null }) {
  const { t } = useTongue();
  const found = box?.kind === "stopped" ? box.found : null;
  if (!found) return null;
  return (
    <Alert tone="danger">
      <p>{t(`box.${found.check}`, { n: found.ballots })}</p>
      <p>{t(`box.${found.check}.do`)}</p>
    </Alert>
  );
}
