import { createHmac } from "node:crypto";
import { type Reading, SERIAL_LETTERS } from "#app/domain/paper-ballot.ts";
import { inGroups } from "#app/domain/written-code.ts";
import { drawCode } from "./crockford.server.ts";
import { openPadded, sealPadded } from "./padded-seal.server.ts";

/** Which keying it is: of a ballot in a round, by its serial, the first, second or third. */
export interface KeyingPlace {
  roundId: string;
  serial: string;
  turn: number;
}

/** The key of one keying, which only the installation's own key leads to. */
function keyOf(installation: Buffer, { roundId, serial, turn }: KeyingPlace): Buffer {
  const place = `pb:keying:v1\0${roundId}\0${serial}\0${turn}`;
  return createHmac("sha256", installation).update(place).digest();
}

/** Seals what someone read on a paper ballot: it cannot be read in the database before the close. */
export function sealKeying(
  installation: Buffer,
  place: KeyingPlace,
  reading: Reading,
  paddedBytes: number,
): string {
  return sealPadded(keyOf(installation, place), JSON.stringify(reading), paddedBytes);
}

/** Opens a keying. Throws when it was moved, changed or sealed under another key. */
export function openKeying(installation: Buffer, place: KeyingPlace, sealed: string): Reading {
  const text = openPadded(keyOf(installation, place), sealed);
  if (text === null) {
    throw new Error(`A keying of ballot ${place.serial} in round ${place.roundId} does not open.`);
  }
  return JSON.parse(text) as Reading;
}

/** A drawn serial for a paper ballot, as it is written on it: XXXX-XXXX, 40 random bits. */
export function newSerial(): string {
  return inGroups(drawCode(SERIAL_LETTERS));
}
