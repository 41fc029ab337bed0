/** One event of a calendar; `uid` stays the same when its times change. */
export interface CalendarEvent {
  uid: string;
  fromMs: number;
  untilMs: number;
  title: string;
  text: string;
  link: string;
}

const LONGEST_LINE_BYTES = 75;

/** A calendar file (RFC 5545): times in UTC, lines of at most 75 bytes that end with CRLF. */
export function calendarFile(
  { name, madeAtMs }: { name: string; madeAtMs: number },
  events: readonly CalendarEvent[],
): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Radslag//Radslag//SV",
    "CALSCALE:GREGORIAN",
    `NAME:${written(name)}`,
    `X-WR-CALNAME:${written(name)}`,
    ...events.flatMap(({ uid, fromMs, untilMs, title, text, link }) => [
      "BEGIN:VEVENT",
      `UID:${written(uid)}`,
      `DTSTAMP:${utc(madeAtMs)}`,
      `DTSTART:${utc(fromMs)}`,
      `DTEND:${utc(untilMs)}`,
      `SUMMARY:${written(title)}`,
      `DESCRIPTION:${written(text)}`,
      `URL:${link}`,
      // A phase lasts for weeks, and nobody is busy because of it.
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** `20260504T060000Z` */
function utc(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

function written(text: string): string {
  return text
    .replaceAll(/\r\n|\r/g, "\n")
    .replaceAll(/(?!\n)\p{Cc}/gu, " ")
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n");
}

/** A long line goes on after a line end and a space; no letter is cut in two. */
function folded(line: string): string {
  let bytes = 0;
  let out = "";
  for (const letter of line) {
    const more = Buffer.byteLength(letter);
    if (bytes + more > LONGEST_LINE_BYTES) {
      out += "\r\n ";
      bytes = 1;
    }
    out += letter;
    bytes += more;
  }
  return out;
}
