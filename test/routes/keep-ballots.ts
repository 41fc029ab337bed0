import type { AppLoadContext } from "@remix-run/node";

/** Takes opened ballots out of an area of the main round until this many are left, all by the web. */
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
  const kept = await inArea.where("area_id", "=", area.id).select("c").limit(left).execute();
  await db
    .deleteFrom("ballot")
    .where("round_id", "=", area.round_id)
    .where("area_id", "=", area.id)
    .where(
      "c",
      "not in",
      kept.map(({ c }) => c),
    )
    .execute();
  await db.deleteFrom("turnout").where("area_id", "=", area.id).execute();
  const turnout = { round_id: area.round_id, area_id: area.id, channel: "web", ballots: left };
  await db.insertInto("turnout").values(turnout).execute();
}
