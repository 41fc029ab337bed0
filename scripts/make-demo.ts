import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { fillBox } from "#app/services/fill-box.server.ts";
import { openBox } from "#app/services/open-box.server.ts";
import { publishBatch } from "#app/services/publish-batch.server.ts";
import { type DemoMoment, demoAt, demoClockStarts } from "#db/demo/index.ts";
import { seedDemo } from "#db/demo/seed.server.ts";
import { type Db, inTransaction } from "#db/engine.server.ts";
import { makeDemoDraft } from "./demo-drafts.ts";
import { addDemoPhotos, photographs } from "./demo-photos.ts";
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
    await addDemoPhotos(db, photos, nowMs);
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
