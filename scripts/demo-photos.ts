import { photoOfDrawing } from "#app/adapters/photo.server.ts";
import { type CleanPhoto, changedPhoto } from "#app/domain/photo.ts";
import { type DemoPhoto, demoPhotos, demoStepPhotos } from "#db/demo/photos/index.ts";
import { demoPortraits } from "#db/demo/photos/portraits.ts";
import { hasStep, seedStepPhoto } from "#db/demo/seed.server.ts";
import type { Db } from "#db/engine.server.ts";
import { findPerson } from "#db/people.server.ts";
import { hidePhoto, storePhoto } from "#db/photos.server.ts";
import { savePortrait } from "#db/portraits.server.ts";
import { findProposal, saveProposal } from "#db/proposals.server.ts";

/** Every photo of the demo, drawn: of proposals, of the work, and of those who decide or answer. */
interface Photographed {
  proposals: (DemoPhoto & { clean: CleanPhoto })[];
  steps: ((typeof demoStepPhotos)[number] & { clean: CleanPhoto })[];
  portraits: ((typeof demoPortraits)[number] & { clean: CleanPhoto })[];
}

/** Made once, also where several demos are. */
let photographed: Promise<Photographed> | undefined;

export function photographs(): Promise<Photographed> {
  const all = <P extends { svg: string }>(photos: readonly P[]) =>
    Promise.all(photos.map(async (one) => ({ ...one, clean: await photoOfDrawing(one.svg) })));
  const made = async () => ({
    proposals: await all(demoPhotos),
    steps: await all(demoStepPhotos),
    portraits: await all(demoPortraits),
  });
  photographed ??= made();
  return photographed;
}

/** Gives what is there by now its photo. */
export async function addDemoPhotos(
  db: Db,
  { proposals, steps, portraits }: Photographed,
  nowMs: number,
): Promise<void> {
  const keep = async (of: string, alt: string, clean: CleanPhoto) => {
    const change = { alt, clean };
    const photo = changedPhoto(null, change, `photo-${of}`);
    if (!photo) throw new Error(`The photo of ${of} is none.`);
    await storePhoto(db, photo, change, nowMs);
    return photo;
  };
  for (const { proposalId, alt, clean, hiddenReason } of proposals) {
    const proposal = await findProposal(db, proposalId);
    if (!proposal) continue;
    const photo = await keep(proposalId, alt, clean);
    await saveProposal(db, { ...proposal, photo });
    if (hiddenReason !== null) await hidePhoto(db, photo.id, hiddenReason);
  }
  for (const { stepId, alt, clean } of steps) {
    if (!(await hasStep(db, stepId))) continue;
    await seedStepPhoto(db, stepId, (await keep(stepId, alt, clean)).id);
  }
  for (const { personId, clean } of portraits) {
    const person = await findPerson(db, personId);
    if (!person) continue;
    await savePortrait(db, personId, (await keep(personId, person.name, clean)).id);
  }
}
