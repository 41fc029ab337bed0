import { createHash, randomUUID } from "node:crypto";
import { limits } from "#app/domain/limits.ts";
import type { Municipality } from "#app/domain/municipality.ts";
import type { Person } from "#app/domain/person.ts";
import { pictureTypeOf } from "#app/domain/picture.ts";
import type { Problem } from "#app/domain/problem.ts";
import { appendAudit } from "#db/audit.server.ts";
import { lockWhole } from "#db/engine.server.ts";
import {
  findMunicipality,
  saveMunicipality as keep,
  keepOnlyArms,
} from "#db/municipality.server.ts";
import type { Db } from "#db/open.server.ts";

/** What to do with the coat of arms: show these bytes, none, or what is there. */
export type NewArms = { bytes: Buffer } | "none" | "same";

/** Keeps what the municipality says of itself; an empty installation becomes its own thereby. */
export async function saveMunicipality(
  db: Db,
  written: Pick<Municipality, "name" | "population" | "colour" | "mailFrom" | "dataOfficer">,
  arms: NewArms,
  by: Person,
  nowMs: number,
): Promise<Problem[]> {
  const picture = typeof arms === "object" ? pictureOf(arms.bytes) : null;
  if (picture && "problem" in picture) return [picture.problem];
  return db.transaction().execute(async (db) => {
    await lockWhole(db, "municipality");
    const before = await findMunicipality(db);
    const same = before?.arms ?? null;
    const hash = arms === "same" ? same : (picture?.hash ?? null);
    const after = { id: before?.id ?? randomUUID(), ...written, arms: hash };
    if (arms !== "same") await keepOnlyArms(db, picture);
    await keep(db, after);
    const line = { atMs: nowMs, actorId: by.id, act: "save-municipality", subject: after.id };
    await appendAudit(db, { ...line, detail: { before, after } });
    return [];
  });
}

type Picture = { problem: Problem } | { mediaType: string; bytes: Buffer; hash: string };

function pictureOf(bytes: Buffer): Picture {
  const field = "arms";
  if (bytes.length > limits.armsBytes) {
    const values = { limit: limits.armsBytes / 1000 };
    return { problem: { key: "pictureTooLarge", field, values } };
  }
  const mediaType = pictureTypeOf(bytes);
  if (!mediaType) return { problem: { key: "pictureUnknown", field } };
  return { mediaType, bytes, hash: createHash("sha256").update(bytes).digest("hex") };
}
