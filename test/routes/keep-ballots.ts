import type { AppLoadContext } from "@remix-run/node";

/** Takes ballots out of an area of the main round's box until this many are left. */
export async function keepBallots(
  { db }: AppLoadContext,
  areaSlug: string,
  left: number,
): Promise<void> {
  const area = await db
    .selectFrom("area")
    .select(["id", "round_id"])
    .where("slug", "=", areaSlug)
    .where("round_id", "=", "r-2026")
    .executeTakeFirstOrThrow();
  const inArea = db.selectFrom("ballot").where("round_id", "=", area.round_id);
  const kept = await inArea.where("area_id", "=", area.id).select("tag").limit(left).execute();
  await db
    .deleteFrom("ballot")
    .where("round_id", "=", area.round_id)
    .where("area_id", "=", area.id)
    .where(
      "tag",
      "not in",
      kept.map(({ tag }) => tag),
    )
    .execute();
}
