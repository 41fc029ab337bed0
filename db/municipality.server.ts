import type { Municipality } from "#app/domain/municipality.ts";
import type { Db } from "./engine.server.ts";

/** The municipality of this installation; null before it has been set up. */
export async function findMunicipality(db: Db): Promise<Municipality | null> {
  const row = await db.selectFrom("municipality").selectAll().limit(1).executeTakeFirst();
  if (!row) return null;
  const { id, name, population, colour, arms, mail_name, mail_address, officer_name } = row;
  const mailFrom =
    mail_address === null ? null : { name: mail_name ?? name, address: mail_address };
  const { officer_email: email, officer_phone: phone } = row;
  const dataOfficer =
    officer_name === null ? null : { name: officer_name, email: email ?? "", phone: phone ?? "" };
  return { id, name, population, colour, arms, mailFrom, dataOfficer };
}

export async function saveMunicipality(db: Db, municipality: Municipality): Promise<void> {
  const { id, name, population, colour, arms, mailFrom, dataOfficer } = municipality;
  const mail = { mail_name: mailFrom?.name ?? null, mail_address: mailFrom?.address ?? null };
  const officer = {
    officer_name: dataOfficer?.name ?? null,
    officer_email: dataOfficer?.email ?? null,
    officer_phone: dataOfficer?.phone ?? null,
  };
  const changing = { name, population, colour, arms, ...mail, ...officer };
  await db
    .insertInto("municipality")
    .values({ id, ...changing })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(changing))
    .execute();
}

/** A picture of a coat of arms, as it was uploaded. */
export interface ArmsPicture {
  mediaType: string;
  bytes: Buffer;
}

/** The coat of arms whose bytes have this hash; null when there is none. */
export async function findArms(db: Db, hash: string): Promise<ArmsPicture | null> {
  const row = await db
    .selectFrom("coat_of_arms")
    .selectAll()
    .where("hash", "=", hash)
    .executeTakeFirst();
  return row ? { mediaType: row.media_type, bytes: Buffer.from(row.bytes, "base64") } : null;
}

/** Keeps this coat of arms and no other; `null` keeps none. */
export async function keepOnlyArms(
  db: Db,
  arms: (ArmsPicture & { hash: string }) | null,
): Promise<void> {
  await db.deleteFrom("coat_of_arms").execute();
  if (!arms) return;
  const { hash, mediaType, bytes } = arms;
  const row = { hash, media_type: mediaType, bytes: bytes.toString("base64") };
  await db.insertInto("coat_of_arms").values(row).execute();
}
