import type { LegalGround } from "#app/domain/outcome-rule.ts";
import type { Round } from "#app/domain/round.ts";
import { day, mainSchedule, nextSchedule, youthSchedule } from "./calendar.ts";
import { lines, prose } from "./prose.ts";

const owner = "Samhälls- och fritidsnämnden";
const swedish = { code: "SEK", decimals: 0 } as const;
const contact = {
  name: "Maria Öberg, demokratilots",
  email: "medborgarbudget@alvhamn.example",
  phone: "0980-319 200",
} as const;

function decidedBy(paragraph: string, on: string): LegalGround {
  return { organ: owner, level: "nämnd", paragraph, on };
}

/** "Älvhamn bestämmer 2026": the round the demo is about. */
export const mainRound: Round = {
  id: "r-2026",
  slug: "alvhamn-2026",
  title: "Älvhamn bestämmer 2026",
  dnr: "SFN 2026/118",
  owner,
  summary: prose(`
    Tre delar av Älvhamn bestämmer över 3 000 000 kr. Du föreslår, diskuterar och röstar om det
    som ska göras där du bor.`),
  purpose: prose(`
    Du som bor här vet vad som fattas. Därför får invånarna bestämma över en del av nämndens
    pengar.

    Pengarna räcker till sådant som syns och används: en brygga, en lekplats, en stig. De får
    också gå till en aktivitet som varar i ett år.

    Du kan även rösta om besparingar. Om nämnden antar en besparing växer områdets pott. Du
    svarar ja, nej eller avstår för varje besparing.

    Pengar som blir över går tillbaka till nämnden. Den prövar först om de räcker till en del av
    ett förslag i samma område.

    De andra delarna av Älvhamn har sin tur 2027. Där bor 8 200 personer.`),
  notInfluenced: lines(
    "Hur mycket pengar varje område får. Det har nämnden redan beslutat.",
    "Statens vägar och regionens vård och bussar.",
    "Stöd till en enskild person, ett företag eller en enda förening.",
    "Mark som kommunen inte äger eller hyr.",
    "Verksamhet som lagen kräver att kommunen har.",
    "Beslut om enskilda personer.",
  ),
  contact,
  currency: swedish,
  schedule: mainSchedule,
  potPlan: {
    kind: "shared",
    cityWideKronor: 0,
    totalKronor: 3_000_000,
    equalPercent: 25,
    roundToKronor: 1_000,
  },
  ballotRule: { kind: "approval", choices: 3 },
  countingRule: { kind: "greedy", minimumScore: 40 },
  savingsRule: { mode: "addition", minimumAnswers: 40 },
  eligibility: { minimumAge: 12, ageOn: day(21), areaChoice: "chosen", register: "roll" },
  keyHolding: { kind: "server" },
  outcomeRules: {
    default: { kind: "advisory" },
    spend: { kind: "binding" },
    save: { kind: "advisory" },
    ground: decidedBy("SFN § 41", day(-111)),
  },
};

/** The youth round of 2025, finished and built. */
export const youthRound: Round = {
  id: "r-unga-2025",
  slug: "ungas-pott-2025",
  title: "Ungas pott 2025",
  dnr: "SFN 2024/231",
  owner,
  summary: prose(`
    Unga mellan 12 och 16 år röstade om 150 000 kr. De flesta röstade i skolan på lektionstid.`),
  purpose: prose(`
    Ungdomsfullmäktige ville att unga ska få säga sitt. Nämnden avsatte därför 150 000 kr.

    Alla mellan 12 och 16 år i Älvhamn fick lämna idéer och rösta. Nämnden fattade beslutet och
    förklarade varje avsteg.`),
  notInfluenced: lines(
    "Skolans schema, betyg och skolmat. Det ansvarar skolnämnden för.",
    "Saker som bara en klass eller en förening får använda.",
    "Mark som kommunen inte äger eller hyr.",
  ),
  contact,
  currency: swedish,
  schedule: youthSchedule,
  potPlan: { kind: "fixed", cityWideKronor: 0, kronorByArea: { "a25-alla": 150_000 } },
  ballotRule: { kind: "approval", choices: 3 },
  countingRule: { kind: "greedy", minimumScore: 25 },
  savingsRule: { mode: "list", minimumAnswers: 25 },
  eligibility: {
    minimumAge: 12,
    maximumAge: 16,
    ageOn: day(-362),
    areaChoice: "home",
    register: "roll",
  },
  keyHolding: { kind: "server" },
  outcomeRules: {
    default: { kind: "advisory" },
    spend: null,
    save: null,
    ground: decidedBy("SFN § 112", day(-510)),
  },
};

/** The 2027 round, for the parts of the municipality that did not vote in 2026. */
export const nextRound: Round = {
  id: "r-2027",
  slug: "alvhamn-2027",
  title: "Älvhamn bestämmer 2027",
  dnr: "SFN 2026/119",
  owner,
  summary: prose(`
    År 2027 är det Älvbro, Södra skogsbygden, Kustbyarna och Ängersjö som bestämmer. Potten är
    2 000 000 kr.`),
  purpose: prose(`
    År 2026 bestämmer Hamnstaden, Björkdalen och Norra bygden. År 2027 är det er tur. Här bor
    8 200 personer.

    Vi berättar i god tid, så att byarna hinner planera egna möten. Boka gärna ett besök av
    kommunens demokratilots.

    Du kan lämna idéer från januari 2027. Då får du också veta mer om hur du röstar.`),
  notInfluenced: lines(
    "Hur mycket pengar varje område får. Det har nämnden redan beslutat.",
    "Statens vägar och regionens vård och bussar.",
    "Stöd till en enskild person, ett företag eller en enda förening.",
    "Mark som kommunen inte äger eller hyr.",
  ),
  contact,
  currency: swedish,
  schedule: nextSchedule,
  potPlan: {
    kind: "shared",
    cityWideKronor: 0,
    totalKronor: 2_000_000,
    equalPercent: 25,
    roundToKronor: 1_000,
  },
  ballotRule: { kind: "knapsack" },
  countingRule: { kind: "greedy", minimumScore: 40 },
  savingsRule: { mode: "addition", minimumAnswers: 40 },
  eligibility: { minimumAge: 12, ageOn: day(373), areaChoice: "chosen", register: "roll" },
  keyHolding: { kind: "server" },
  outcomeRules: {
    default: { kind: "advisory" },
    spend: {
      kind: "binding-when",
      conditions: [
        { kind: "turnout", atLeastPercent: 10 },
        { kind: "ballots", atLeast: 500 },
      ],
    },
    save: { kind: "advisory" },
    ground: decidedBy("SFN § 42", day(-111)),
  },
};
