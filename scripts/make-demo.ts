import { photoOfDrawing } from "#app/adapters/photo.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { type CleanPhoto, changedPhoto } from "#app/domain/photo.ts";
import { fillBox } from "#app/services/fill-box.server.ts";
import { openBox } from "#app/services/open-box.server.ts";
import { publishBatch } from "#app/services/publish-batch.server.ts";
import { type DemoMoment, demoAt, demoClockStarts } from "#db/demo/index.ts";
import { type DemoPhoto, demoPhotos } from "#db/demo/photos/index.ts";
import { seedDemo } from "#db/demo/seed.server.ts";
import { type Db, inTransaction } from "#db/engine.server.ts";
import { hidePhoto, storePhoto } from "#db/photos.server.ts";
import { findProposal, saveProposal } from "#db/proposals.server.ts";
import { makeDemoDraft } from "./demo-drafts.ts";
import { makeDemoRoll } from "./demo-roll.ts";

/** Makes Älvhamn in an empty database, its ballots put in the box and counted as any others. */
export async function makeDemo(
  { db, keys }: { db: Db; keys: RoundKeys },
  moment: DemoMoment,
): Promise<void> {
  const nowMs = demoClockStarts[moment];
  const photos = await photographs();
  await inTransaction(db, async (db) => {
    await seedDemo(db, moment);
    await makeDemoDraft({ db, keys }, moment);
    for (const photo of photos) await addPhoto(db, photo, nowMs);
    for (const made of demoAt(moment).rounds) {
      const { round, areas, ballots } = made;
      const found = { round, areas };
      await makeDemoRoll({ db, keys }, made);
      await fillBox({ db, keys }, found, ballots);
      await publishBatch({ db, keys }, found, () => nowMs);
      await openBox({ db, keys }, found, nowMs);
    }
  });
}

/** Made once, also where several demos are. */
let photographed: Promise<Photographed[]> | undefined;
type Photographed = DemoPhoto & { clean: CleanPhoto };

function photographs(): Promise<Photographed[]> {
  photographed ??= Promise.all(
    demoPhotos.map(async (photo) => ({ ...photo, clean: await photoOfDrawing(photo.svg) })),
  );
  return photographed;
}

/** Gives a proposal its photo, where it has been sent in by now. */
async function addPhoto(
  db: Db,
  { proposalId, alt, clean, hiddenReason }: Photographed,
  nowMs: number,
): Promise<void> {
  const proposal = await findProposal(db, proposalId);
  if (!proposal) return;
  const change = { alt, clean };
  const photo = changedPhoto(null, change, `photo-${proposalId}`);
  await storePhoto(db, photo, change, nowMs);
  await saveProposal(db, { ...proposal, photo });
  if (photo && hiddenReason !== null) await hidePhoto(db, photo.id, hiddenReason);
}
