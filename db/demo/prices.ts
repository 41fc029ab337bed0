import { type Price, priceId } from "#app/domain/price-list.ts";

type Row = readonly [
  name: string,
  unit: string,
  fromKronor: number,
  toKronor: number,
  yearlyKronor: number | null,
  note: string,
  words: string,
];

/** What Älvhamn's street and park office reckons with, in the money of 2026. */
const rows: readonly Row[] = [
  ["Parkbänk", "styck", 9_000, 16_000, 500, "Med ryggstöd och gjuten grund.", "sittplats, soffa"],
  ["Picknickbord", "styck", 14_000, 22_000, 700, "Rullstol får plats vid ena änden.", "fikabord"],
  ["Papperskorg", "styck", 6_000, 11_000, 2_400, "Töms två gånger i veckan.", "soptunna, skräp"],
  ["Cykelställ", "plats", 1_500, 3_000, 100, "Går att låsa ramen i.", "cykelparkering"],
  ["Cykelpump", "styck", 14_000, 22_000, 1_500, "Fast pump med verktyg.", "verktygsstation"],
  ["Gatlykta", "styck", 28_000, 45_000, 900, "Kabel i mark ingår.", "belysning, lampa, lyse"],
  [
    "Belyst stig",
    "meter",
    900,
    1_600,
    25,
    "Låga stolpar var tjugonde meter.",
    "gångväg, elljusspår",
  ],
  ["Grusad stig", "meter", 350, 700, 15, "En och en halv meter bred.", "gångväg, promenad, led"],
  ["Spång", "meter", 2_200, 3_800, 60, "Lärk, en meter bred.", "våtmark, träbro"],
  ["Träd", "styck", 8_000, 18_000, 600, "Skötsel i tre år ingår.", "plantering, skugga, alm, lind"],
  ["Rabatt", "kvadratmeter", 900, 1_800, 150, "Perenner som klarar torka.", "blommor, plantering"],
  ["Odlingslåda", "styck", 2_500, 4_500, 300, "Jord ingår.", "odling, pallkrage, trädgård"],
  [
    "Blomsteräng",
    "kvadratmeter",
    60,
    140,
    8,
    "Slås en gång om året.",
    "äng, bin, fjärilar, insekter",
  ],
  [
    "Gungställning",
    "styck",
    45_000,
    80_000,
    2_500,
    "Stötdämpande mark ingår.",
    "gunga, lek, lekplats",
  ],
  [
    "Kompisgunga",
    "styck",
    65_000,
    110_000,
    3_000,
    "Plats för flera barn.",
    "fågelbogunga, gunga, lek",
  ],
  ["Klätterställning", "styck", 120_000, 350_000, 5_000, "", "klättra, lek, lekplats"],
  ["Sandlåda", "styck", 18_000, 35_000, 3_500, "Sanden byts varje vår.", "lek, lekplats"],
  ["Utegym", "redskap", 35_000, 70_000, 1_500, "Mark och grund ingår.", "träning, motion, gym"],
  ["Basketkorg", "styck", 18_000, 32_000, 600, "Stolpe och grund, inte asfalt.", "idrott, boll"],
  ["Skateramp", "styck", 90_000, 250_000, 4_000, "Betong räcker längst.", "skatepark, sparkcykel"],
  ["Badbrygga", "meter", 7_000, 13_000, 400, "Tas upp om vintern.", "brygga, bad, strand"],
  ["Grillplats", "styck", 22_000, 45_000, 3_000, "Med ved under sommaren.", "eldstad, grill"],
  ["Vindskydd", "styck", 45_000, 85_000, 1_500, "Ingen el.", "skydd, utflykt, friluft"],
  ["Dricksfontän", "styck", 60_000, 120_000, 4_500, "Nära ledning.", "vatten, törst"],
  [
    "Skyltar längs en stig",
    "styck",
    3_500,
    8_000,
    200,
    "Text och tryck ingår.",
    "skylt, karta, natur",
  ],
  ["Hundrastgård", "styck", 90_000, 160_000, 6_000, "Stängsel, grind och bänk.", "hund, hundpark"],
  ["Väggmålning", "kvadratmeter", 1_500, 3_500, null, "Konstnärens lön ingår.", "konst, graffiti"],
];

const taken = new Set<string>();

export const prices: readonly Price[] = rows.map((row): Price => {
  const [name, unit, fromKronor, toKronor, yearlyKronor, note, words] = row;
  const id = priceId(name, taken);
  taken.add(id);
  const sums = { fromKronor, toKronor, yearlyKronor };
  return { id, name, unit, ...sums, fromYear: 2026, note, words: words.split(", ") };
});
