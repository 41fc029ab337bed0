import { type Delivery, stepsThatHold } from "./delivery.ts";
import type { ShownPhoto } from "./photo.ts";

/**
 * The picture of a step: its own, or that of the step it puts right, as long as neither has been
 * hidden. One that has been put right itself shows none.
 */
export function photoOfStep(step: Delivery, written: readonly Delivery[]): ShownPhoto | null {
  if (written.some(({ corrects }) => corrects === step.id)) return null;
  return photoBehind(step, written);
}

function photoBehind(step: Delivery, written: readonly Delivery[]): ShownPhoto | null {
  if (step.photo) return step.photo.kind === "shown" ? step.photo : null;
  const before = written.find(({ id }) => id === step.corrects);
  return before ? photoBehind(before, written) : null;
}

/** The latest picture of the work with a proposal; null where there is none. */
export function photoOfWork(written: readonly Delivery[]): ShownPhoto | null {
  const photos = stepsThatHold(written).flatMap((step) => photoOfStep(step, written) ?? []);
  return photos.at(-1) ?? null;
}
