import { calendarDay } from "./local-time.ts";

/** A Swedish identity number: its twelve digits, and the date of birth they tell, `YYYY-MM-DD`. */
export interface Personnummer {
  digits: string;
  bornOn: string;
}

/**
 * A personnummer or coordination number (samordningsnummer, day + 60) of exactly twelve digits with
 * the right check digit (Luhn, folkbokföringslagen 1991:481, 18 §); null for anything else.
 */
export function readPersonnummer(digits: string): Personnummer | null {
  if (!/^[0-9]{12}$/.test(digits) || !hasCheckDigit(digits.slice(2))) return null;
  const written = Number(digits.slice(6, 8));
  const day = written > 60 ? written - 60 : written;
  const bornOn = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${String(day).padStart(2, "0")}`;
  return calendarDay(bornOn) ? { digits, bornOn } : null;
}

/**
 * The same as it is written in registers: with a hyphen, or with ten digits, where the century is
 * the latest that makes the person born by `today` (`YYYY-MM-DD`), and "+" means a hundred years
 * older. `guessed` when the century was not written.
 */
export function readWrittenPersonnummer(
  written: string,
  today: string,
): (Personnummer & { guessed: boolean }) | null {
  const parts = /^(\d{2})?(\d{6})([-+]?)(\d{4})$/.exec(written.replaceAll(/\s/g, ""));
  if (!parts) return null;
  const [, century, six = "", sign, four = ""] = parts;
  if (century !== undefined) {
    const read = readPersonnummer(`${century}${six}${four}`);
    return read && { ...read, guessed: false };
  }
  const latest = Number(today.slice(0, 2));
  const possible = [latest, latest - 1, latest - 2]
    .map((century) => readPersonnummer(`${century}${six}${four}`))
    .filter((read) => read !== null && read.bornOn <= today);
  const read = possible[sign === "+" ? 1 : 0];
  return read ? { ...read, guessed: true } : null;
}

/** The last of ten digits checks the other nine: every second digit doubled, all digits added. */
function hasCheckDigit(ten: string): boolean {
  const sum = [...ten].reduce((sum, digit, place) => {
    const weighed = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return sum + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
}
