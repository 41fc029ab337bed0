import { localParts } from "#app/domain/local-time.ts";

/** What a letter and a card say in a language that staff's words are not written in. */
interface Abroad {
  lang: string;
  /** What the language calls itself here: "in Finnish". */
  name: string;
  letter: (untilMs: number) => string;
  card: (untilMs: number) => string;
}

const finnish: Abroad = {
  lang: "fi",
  name: "Suomeksi",
  letter: (untilMs) =>
    [
      `Voit äänestää kunnan rahojen käytöstä viimeistään ${finnishTime(untilMs)} (Ruotsin aikaa).`,
      "Lue ruutu puhelimellasi tai kirjoita koodin alla oleva osoite selaimeen.",
      "Koodi on henkilökohtainen: älä näytä sitä kenellekään.",
    ].join(" "),
  card: (untilMs) =>
    `Äänestä viimeistään ${finnishTime(untilMs)}: lue ruutu. Koodi on henkilökohtainen.`,
};

/** Each figure stands between Arabic words, as the letter's lines have to be set. */
const arabic: Abroad = {
  lang: "ar",
  name: "بالعربية",
  letter: (untilMs) =>
    [
      `يمكنك التصويت على كيفية استخدام أموال البلدية حتى ${arabicTime(untilMs)} بتوقيت السويد.`,
      "يُرجى مسح المربع بكاميرا الهاتف، أو كتابة العنوان الموجود تحت الرمز في المتصفح.",
      "الرمز خاص بك وحدك، فيُرجى عدم إظهاره لأحد.",
    ].join(" "),
  card: (untilMs) => `يمكنك التصويت حتى ${arabicTime(untilMs)} بمسح المربع بالهاتف. الرمز خاص بك.`,
};

/** The words of letters are staff's, which are not written in these: what is most needed is. */
export const abroad: readonly Abroad[] = [finnish, arabic];

function finnishTime(untilMs: number): string {
  const { day, month, year } = localParts(untilMs);
  return `${day}.${month}.${year} kello ${clockTime(untilMs, ".")}`;
}

function arabicTime(untilMs: number): string {
  const { day, month, year } = localParts(untilMs);
  return `${day} ${arabicMonths[month - 1]} ${year} الساعة ${clockTime(untilMs, ":")}`;
}

function clockTime(ms: number, separator: string): string {
  const { hour, minute } = localParts(ms);
  return `${hour}${separator}${String(minute).padStart(2, "0")}`;
}

/** January first, by both the names that are in use. */
const arabicMonths = [
  "كانون الثاني/يناير",
  "شباط/فبراير",
  "آذار/مارس",
  "نيسان/أبريل",
  "أيار/مايو",
  "حزيران/يونيو",
  "تموز/يوليو",
  "آب/أغسطس",
  "أيلول/سبتمبر",
  "تشرين الأول/أكتوبر",
  "تشرين الثاني/نوفمبر",
  "كانون الأول/ديسمبر",
];
