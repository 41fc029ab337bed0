import type { problems as sv } from "../sv/problems.ts";

/** What is wrong with a ballot or a form, in easy Swedish. */
export const problems = {
  "problem.ballotEmpty": "Du har inte valt något. Välj minst ett förslag.",
  "problem.tooManyChoices": "Du har valt {chosen}. Du får välja högst {limit}. Ta bort några.",
  "problem.overBudget": "Pengarna räcker inte. Det fattas {overKronor}. Ta bort något.",
  "problem.unknownProposal": "Något du valde finns inte. Tryck på Ändra. Välj igen.",
  "problem.proposalOfOtherArea": "Något hör till ett annat område. Tryck på Ändra. Välj igen.",
  "problem.proposalNotOnBallot": "Något går inte att rösta på. Tryck på Ändra. Välj igen.",
  "problem.choiceRepeated": "Du har valt ”{title}” två gånger. Ta bort det ena.",
  "problem.tooFewChoices": "Du har valt {chosen}. Du måste välja minst {least}.",
  "problem.tooManyGiven": "Du har gett {given}. Du har bara {limit}. Ta bort några.",
  "problem.tooManyStars": "Du har gett {stars} stjärnor. Du får bara ge en.",
  "problem.votingNotOpen": "Du kan inte rösta än.",
  "problem.votingClosed": "Omröstningen är slut. Vi tog inte emot rösten.",
  "problem.tooYoung": "Du är för ung. Fyll {minimumAge} år senast {ageOn}.",
  "problem.notResident": "Bara den som bor i kommunen får rösta.",
  "problem.areaNotInRound": "Ditt område är inte med den här gången.",
  "problem.areaNotYours": "Du kan bara rösta där du bor.",
  "problem.notOnRoll": "Du finns inte på listan. Bor du här? Ring oss.",
  "problem.codeUnknown": "Koden är fel. Läs i brevet. Skriv den igen.",
  "problem.votedOnPaper": "Du har röstat på papper. Då kan du inte rösta här.",
  "problem.required": "Skriv något här.",
  "problem.tooLong": "Texten är för lång. Högst {limit} tecken får plats.",
  "problem.tooShort": "Texten är för kort. Skriv minst {limit} tecken.",
} as const satisfies Partial<Record<keyof typeof sv, string>>;
