import type { Recounted } from "#app/domain/pabulib/recount.ts";
import type { Count } from "#app/domain/rules/voting-rule.ts";
import type { PublishedArea, ReadArea } from "./fetched.ts";
import type { Difference } from "./messages.ts";

/** How many of the round's smallest unit of money make one of the file's. */
export function unitsOfRound({ file }: ReadArea, moneyDecimals: number): number {
  return 10 ** (moneyDecimals - file.moneyDecimals);
}

/** What of an area's recount is not as it was published. */
export function differencesFrom(
  published: PublishedArea,
  read: ReadArea,
  recounted: Recounted,
  { moneyDecimals, lotSeed }: { moneyDecimals: number; lotSeed: string | null },
): Difference[] {
  const told = published.ballots.number ?? 0;
  const sameLot = (read.file.meta.get("lot_seed") ?? null) === lotSeed;
  const units = unitsOfRound(read, moneyDecimals);
  return [
    ...(told === read.file.votes
      ? []
      : [{ kind: "ballots", published: told, here: read.file.votes } as const]),
    ...(sameLot ? [] : [{ kind: "lot" } as const]),
    ...ofCount("without", published.without, recounted.without, units),
    ...ofCount("with", published.with, recounted.with, units),
    ...ofSavings(published, recounted),
  ];
}

function ofCount(
  count: "without" | "with",
  published: PublishedArea["without"],
  here: Count,
  units: number,
): Difference[] {
  const [told, found] = [published.selection, [...here.selection]];
  const spent = here.spent * units;
  // Other winners cost another sum, which is then no difference of its own.
  if (told.join() !== found.join()) {
    return [{ kind: "winners", count, published: told, here: found }];
  }
  if (published.spent === spent) return [];
  return [{ kind: "spent", count, published: published.spent, here: spent }];
}

function ofSavings({ saves }: PublishedArea, recounted: Recounted): Difference[] {
  const here = new Map(recounted.saves.map((save) => [save.id, save]));
  const none = { yes: 0, no: 0, favoured: false };
  return saves.flatMap((save): Difference[] => {
    const found = here.get(save.number) ?? none;
    const same = found.yes === save.yes && found.no === save.no && found.favoured === save.favoured;
    if (same) return [];
    const { number } = save;
    const published = { yes: save.yes, no: save.no };
    return [{ kind: "saving", number, published, here: { yes: found.yes, no: found.no } }];
  });
}
