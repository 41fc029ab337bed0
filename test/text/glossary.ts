import type { Language } from "#app/text/languages.ts";

/** One word for one thing: the word, and those that must not stand in its place. */
export interface Term {
  word: string;
  /** As they begin; every ending and every compound of them is refused too. */
  not: readonly string[];
  because?: string;
  /** Sentences that mean something else by such a word, by their keys, each with what they mean. */
  but?: Readonly<Record<string, string>>;
}

const swedish: readonly Term[] = [
  { word: "medborgarbudget", not: ["medborgardialog", "invånarbudget"] },
  { word: "omgång", not: ["kampanj", "budgetomgång", "röstningsomgång"] },
  { word: "förslag", not: ["projekt", "insats", "initiativ"] },
  { word: "idé", not: ["uppslag", "idéförslag", "tips"] },
  {
    word: "område",
    not: ["distrikt", "stadsdel", "kommundel"],
    but: { "areaKind.district": "a kind of area, chosen by the municipality" },
  },
  { word: "pott", not: ["budgetram", "anslag", "pengapott"] },
  { word: "satsning", not: ["utgiftsförslag", "satsningsförslag"] },
  { word: "besparing", not: ["nedskärning", "neddragning", "sparförslag"] },
  { word: "förslagsställare", not: ["idégivare", "förslagslämnare", "initiativtagare"] },
  { word: "granskning", not: ["prövning", "beredning"] },
  { word: "kriterier", not: ["urvalsregler"] },
  { word: "omröstning", not: ["röstning", "folkomröstning", "röstomgång"] },
  { word: "röstsedel", not: ["valsed", "röstkort", "röstblankett"], because: "avoid val- words" },
  { word: "röstbås", not: ["valbås", "valurn", "röstlokal", "vallokal"] },
  { word: "röstlängd", not: ["vallängd", "väljarregister", "röstregister"] },
  { word: "röstkod", not: ["valkod", "inloggningskod", "röstningskod", "personlig kod"] },
  { word: "kvitto", not: ["kvittens", "valkvitto", "röstbevis"] },
  { word: "kvittokod", not: ["kvittonummer", "kvittosiffr"] },
  { word: "nämnd", not: ["utskott", "kommitté"] },
  {
    word: "tjänsteperson",
    not: ["tjänstem", "kommunanställd", "handläggare"],
    but: { "people.personTitleHint": "an example of a title" },
  },
  { word: "förtroendevald", not: ["kandidat"] },
  { word: "avgörande", not: ["bindande"], because: "it says more than the law does" },
  { word: "rådgivande", not: ["vägledande", "konsultativ"] },
  { word: "deltagande", not: ["valdelt", "röstdelt"] },
  { word: "lott", not: ["lotteri", "slumpdragning"] },
  { word: "preliminärt", not: ["provisorisk"] },
  { word: "fastställt", not: ["slutgiltig", "definitiv"] },
  { word: "invånare", not: ["medborgare", "användare", "kommuninvånare"] },
  { word: "argument", not: ["kommentar", "debattinlägg", "synpunkt"] },
  { word: "e-legitimation", not: ["e-id", "bank-id", "nät-id"] },
  { word: "resultat", not: ["valresultat", "röstresultat"], because: "avoid val- words" },
];

const english: readonly Term[] = [
  { word: "participatory budget", not: ["citizens’ budget", "people’s budget"] },
  { word: "round", not: ["campaign", "cycle"] },
  { word: "proposal", not: ["project", "suggestion", "initiative"] },
  {
    word: "area",
    not: ["zone", "ward", "district"],
    but: { "areaKind.district": "a kind of area" },
  },
  { word: "pot", not: ["frame", "fund"], but: { "rep.closest.part": "to fund, a verb" } },
  { word: "saving", not: ["cutback", "cut-back"] },
  { word: "vote", not: ["poll", "election", "referend", "electoral"] },
  { word: "ballot", not: ["ballot paper", "voting slip", "voting card"] },
  { word: "receipt", not: ["voucher", "acknowledgement"] },
  {
    word: "nämnd",
    not: ["board", "council"],
    but: {
      "outcome.level.KF": "the municipal council, another body",
      "outcome.level.KS": "the municipal executive board, another body",
      "admin.level.KF": "the municipal council, another body",
      "admin.level.KS": "the municipal executive board, another body",
    },
  },
  {
    word: "officer",
    not: ["civil servant", "clerk", "official"],
    but: { "help.a7": "an official document, a term in law" },
  },
  { word: "elected representative", not: ["councillor", "candidate"] },
  { word: "resident", not: ["citizen", "user"] },
  { word: "turnout", not: ["participation rate"] },
  { word: "advisory", not: ["consultative"] },
  { word: "lots", not: ["lottery", "raffle", "coin toss"] },
  { word: "preliminary", not: ["provisional"] },
  { word: "confirmed", not: ["definitive", "finalised"] },
  { word: "proposer", not: ["submitter"] },
];

/** The languages whose words are held to one a thing. Easy Swedish has no others than Swedish. */
export const glossary: Partial<Record<Language, readonly Term[]>> = {
  sv: swedish,
  lattlast: swedish,
  en: english,
};

/** Finds a word at the beginning of one, whatever comes after. Swedish letters know no `\b`. */
export function wordFinder(beginning: string): RegExp {
  return new RegExp(`(?<!\\p{L})${beginning}`, "iu");
}

/** The sentences that say another word than the glossary's, each with the word to say. */
export function wordFaults(
  sentences: Readonly<Record<string, string>>,
  terms: readonly Term[],
): string[] {
  return Object.entries(sentences).flatMap(([key, sentence]) =>
    terms
      .filter(
        ({ not, but = {} }) => !(key in but) && not.some((one) => wordFinder(one).test(sentence)),
      )
      .map(
        ({ word, because }) => `${key}: ${sentence} (say ${word}${because ? `: ${because}` : ""})`,
      ),
  );
}
