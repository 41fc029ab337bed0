import { randomBytes } from "node:crypto";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { insertSealedBallots } from "#db/ballots.server.ts";
import type { Db } from "#db/open.server.ts";

const AT_ONCE = 5_000;
const SEALED_BYTES = 1_072;

/** Puts ballots in the box that nobody can open: only their size and number matter to a bench. */
export async function fillBox(
  db: Db,
  { round, areas }: RoundWithAreas,
  ballots: number,
): Promise<void> {
  const areaId = areas[0]?.id ?? "";
  const noise = () => ({
    ...{ roundId: round.id, areaId, channel: "web" as const },
    tag: randomBytes(16).toString("hex"),
    castKey: randomBytes(16).toString("hex"),
    c: randomBytes(32).toString("hex"),
    sealed: randomBytes(SEALED_BYTES).toString("base64"),
    sealedHash: randomBytes(32).toString("hex"),
  });
  for (let left = ballots; left > 0; left -= AT_ONCE) {
    await insertSealedBallots(db, Array.from({ length: Math.min(left, AT_ONCE) }, noise));
  }
}
