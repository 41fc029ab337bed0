import type { ProblemKey } from "#app/domain/problem.ts";
import type { deliveryProblems } from "./delivery-problems.ts";

/** One sentence for each refusal: what is wrong and what to do. Those of drafts stand with them. */
export const problems = {
  "problem.ballotEmpty":
    "Du har inte valt något. Välj minst ett förslag eller svara på en besparing.",
  "problem.tooManyChoices":
    "Du har valt {chosen} förslag men får välja högst {limit}. Ta bort några.",
  "problem.overBudget": "Du har valt för {overKronor} för mycket. Ta bort något.",
  "problem.unknownProposal":
    "Något du valt finns inte. Tryck på ”Ändra det jag valt” och välj igen.",
  "problem.proposalOfOtherArea":
    "Något du valt hör till ett annat område. Tryck på ”Ändra det jag valt” och välj igen.",
  "problem.proposalNotOnBallot":
    "Något du valt är inte med i omröstningen. Tryck på ”Ändra det jag valt” och välj igen.",
  "problem.choiceRepeated": "”{title}” är valt två gånger. Ta bort det ena.",
  "problem.scoreNotAllowed": "En röst är alltid hel. Tryck på ”Ändra det jag valt” och välj igen.",
  "problem.tooFewChoices": "Du har valt {chosen} förslag men måste välja minst {least}. Välj fler.",
  "problem.tooManyGiven":
    "Du har delat ut {given} men har bara {limit} att dela ut. Ta bort några.",
  "problem.tooManyOnOne": "”{title}” har fått för mycket. Ge det högst {limit}.",
  "problem.tooManyStars": "Du har stjärnmärkt {stars} förslag. Du får bara stjärnmärka ett.",
  "problem.ballotTooLarge":
    "Du har markerat för mycket. Högst {limit} svar går att läsa. Tryck på ”Ändra det jag valt” och ta bort några.",
  "problem.savingAnswerUnknown": "Svara ja, nej eller avstår.",
  "problem.areaUnknown": "Området finns inte i omgången. Välj ett annat.",
  "problem.importedRoundTakesNoBallots":
    "Omgången är inläst från en fil. Den tar inte emot röster.",
  "problem.votingNotOpen": "Omröstningen har inte öppnat.",
  "problem.votingClosed": "Omröstningen har stängt. Rösten togs inte emot.",
  "problem.ideasNotOpen": "Idétiden är inte öppen. Kopiera din text om du vill spara den.",
  "problem.discussionClosed": "Diskussionen är stängd. Kopiera din text om du vill spara den.",
  "problem.signInNeeded": "Logga in först.",
  "problem.notResident": "Bara den som är folkbokförd i kommunen får rösta.",
  "problem.tooYoung": "Du måste fylla {minimumAge} år senast {ageOn} för att rösta.",
  "problem.tooOld": "Du får vara högst {maximumAge} år den {ageOn} för att rösta.",
  "problem.ageBelowLowest": "Högsta åldern är lägre än den lägsta.",
  "problem.areaNotInRound": "Området där du bor är inte med i den här omgången.",
  "problem.areaNotYours": "Du kan bara rösta i området där du bor.",
  "problem.ageUnknown": "Vi vet inte din ålder.",
  "problem.notOnRoll": "Du finns inte i omgångens röstlängd. Den har dem som bor i områdena.",
  "problem.codeUnknown": "Koden stämmer inte. Läs den i brevet och skriv den igen.",
  "problem.fileNeeded": "Välj en fil.",
  "problem.fileUnreadable": "Filen går inte att läsa. Spara den som CSV med en rad per person.",
  "problem.columnMissing": "Filen saknar kolumnen {column}. Den ska stå i första raden.",
  "problem.rollFrozen": "Röstlängden låstes när omröstningen öppnade.",
  "problem.rollNotFrozen": "Omröstningen har inte öppnat. Läs in en ny fil i stället.",
  "problem.rollEmpty": "Ingen i filen får rösta. Röstlängden är som den var.",
  "problem.alreadyOnRoll": "Personen finns redan i röstlängden.",
  "problem.sameStaff": "En annan person än du måste godkänna det.",
  "problem.votedOnPaper": "Du har röstat på papper. Därför kan du inte rösta här.",
  "problem.numberUnreadable": "Numret går inte att läsa. Skriv tolv siffror, ÅÅÅÅMMDDNNNN.",
  "problem.lookUpTooOften":
    "Du har slagit upp {limit} nummer på tio minuter. Vänta en stund och försök igen.",
  "problem.ownMark": "Du föreslog markeringen. En kollega måste bekräfta den.",
  "problem.paperNotOffered": "I den här omgången röstar man bara med kod, inte på papper.",
  "problem.paperNotOpen": "Omröstningen har inte öppnat. Pappersröster tas emot då.",
  "problem.paperClosed": "Röstlistan är stängd. Den tar inte emot fler pappersröster.",
  "problem.batchNameTaken": "En annan bunt heter så. Välj ett annat namn.",
  "problem.batchFull": "Protokollet säger {limit} röstsedlar, och så många är redan inmatade.",
  "problem.batchNotWhole": "Bunten stämmer inte med protokollet än. Se vad som saknas.",
  "problem.serialUnknown": "Löpnumret finns inte i bunten. Läs det på röstsedeln igen.",
  "problem.keyedBefore":
    "Du har redan matat in den här röstsedeln. En kollega gör nästa inmatning.",
  "problem.spoiledWithMarks": "En ogiltig röstsedel har inga kryss. Ta bort det ena.",
  "problem.required": "Fyll i det här.",
  "problem.tooLong": "Texten är för lång. Högst {limit} tecken får plats.",
  "problem.tooShort": "Texten är för kort. Skriv minst {limit} tecken.",
  "problem.notANumber": "Skriv ett tal med siffror.",
  "problem.notWholeKronor": "Skriv hela kronor, utan ören.",
  "problem.negative": "Talet får inte vara mindre än noll.",
  "problem.notPositive": "Talet är för litet. Skriv 1 eller mer.",
  "problem.tooLarge": "Talet är för stort. Högst {limit}.",
  "problem.notADate": "Skriv ett datum, till exempel 2026-05-04.",
  "problem.dateBefore": "Tiden måste vara efter {earliestMs}.",
  "problem.localTimeMissing":
    "Klockslaget finns inte den natten, då sommartiden börjar. Välj ett annat.",
  "problem.localTimeTwice":
    "Klockslaget finns två gånger den natten, då sommartiden slutar. Välj ett annat.",
  "problem.slugTaken": "Adressen är upptagen. Välj en annan.",
  "problem.slugInvalid": "Adressen får bara ha små bokstäver a–z, siffror och bindestreck.",
  "problem.unknownChoice": "Välj ett av alternativen.",
  "problem.formUnreadable": "Formuläret gick inte att läsa. Ladda om sidan och försök igen.",
  "problem.lockedAtPublication": "Det här låstes när omgången publicerades och kan inte ändras.",
  "problem.lockedAtVoting": "Det här låstes när omröstningen öppnade och kan inte ändras.",
  "problem.onlyLater":
    "Omröstningen har öppnat. Nu kan tiden bara flyttas framåt, från {earliestMs}.",
  "problem.extensionReasonNeeded": "Skriv varför tiden flyttas. Invånarna ser det.",
  "problem.areaCycle": "Ett område kan inte ligga i sig självt.",
  "problem.areaParentUnknown": "Det överordnade området finns inte.",
  "problem.noAreas": "Lägg till minst ett område.",
  "problem.tooManyAreas": "Det är för många områden. Högst {limit} får plats.",
  "problem.areaInUse": "Området {area} har förslag och kan inte tas bort. Flytta förslagen först.",
  "problem.areaDivided": "Området är delat i mindre. Skriv pengarna på dem i stället.",
  "problem.polygonUnreadable":
    "Skriv längd och bredd på varje rad, till exempel 17.80 62.63. Minst tre rader behövs.",
  "problem.noPot": "Området saknar pengar. Skriv en summa.",
  "problem.decisionNeeded": "Skriv vilket beslut regeln vilar på: organ, paragraf och datum.",
  "problem.scheduleOrder":
    "Tiderna måste komma i ordning. Den här tiden kan tidigast vara {earlierAtMs}.",
  "problem.percentOutOfRange": "Skriv en andel mellan 0 och 100 procent.",
  "problem.alreadyPublished": "Omgången är redan publicerad.",
  "problem.conditionNeeded": "Skriv minst ett villkor, eller välj en annan regel.",
  "problem.pointsNotFalling": "Varje plats måste ge färre poäng än den före. Till exempel 3, 2, 1.",
  "problem.phragmenNeedsOneVoteEach":
    "Phragméns metod kräver ett röstsätt där ett förslag får högst en röst av var och en.",
  "problem.ruleCannotKeepApart":
    "Bara flest röster först kan hålla isär förslag. De här hålls isär: {proposals}.",
  "problem.keepApartNeedsGreedy":
    "Omgångens räkneregel kan inte hålla isär förslag. Det kan bara flest röster först.",
  "problem.onlySpendsKeptApart": "Bara satsningar kan hållas isär. En besparing tar inga pengar.",
  "problem.keptApartElsewhere":
    "”{title}” är en besparing eller ligger i ett annat område. De räknas för sig.",
  "problem.tooManyPlaces": "Det är för många platser. Högst {limit} får plats.",
  "problem.reasonNeeded": "Skriv ett skäl. Förslagsställaren ser det.",
  "problem.hideReasonNeeded": "Skriv ett skäl. Det visas där inlägget stod.",
  "problem.mergeTargetNeeded": "Välj vilket förslag idén ska slås ihop med.",
  "problem.mergeTargetUnknown": "Förslaget du vill slå ihop med finns inte.",
  "problem.numberInvalid": "Numret får bara ha bokstäver och siffror, högst tio. Till exempel HS8.",
  "problem.numberTaken": "Numret är upptaget av ett annat förslag.",
  "problem.costNeeded": "Skriv vad förslaget kostar innan det går vidare.",
  "problem.areaNeeded": "Välj ett område.",
  "problem.alreadyReviewed": "Någon annan har redan granskat idén. Läs det nya läget.",
  "problem.alreadyAnswered": "Någon annan har redan svarat på frågan.",
  "problem.ownIdea": "Du kan inte granska din egen idé. Be en kollega.",
  "problem.decisionNotOpen": "Beslut kan skrivas in när rösterna är räknade.",
  "problem.paragraphInvalid": "Skriv paragrafens nummer med siffror, till exempel 84.",
  "problem.deviationNeedsReason": "Beslutet avviker från resultatet. Skriv varför.",
  "problem.deviationNeedsClass": "Beslutet avviker från resultatet. Välj vilket slags skäl.",
  "problem.changedMeanwhile": "Någon annan har ändrat detta. Läs om sidan och försök igen.",
  "problem.trusteesTooFew": "Skriv minst två nyckelhållare, en på varje rad.",
  "problem.trusteesTooMany": "En omgång kan ha högst {limit} nyckelhållare.",
  "problem.trusteeTwice": "{name} står två gånger. Varje nyckelhållare ska ha ett eget namn.",
  "problem.thresholdOutOfRange": "Skriv ett antal från 2 till {most}.",
  "problem.keysMissing":
    "Nyckelhållarna har ingen nyckel som passar omgången än. De gör den när de träffas.",
  "problem.keysNotRehearsed":
    "Alla nyckeldelar måste ha varit med i en övning. {n, plural, one {En del} other {# delar}} är kvar.",
  "problem.keysHeldByServer": "Servern har nyckeln till den här omgången.",
  "problem.keysOfOtherRound": "Filen hör till en annan omgång.",
  "problem.keysDiffer":
    "Nyckeln har {shares} delar och kräver {threshold}. Omgången säger något annat.",
  "problem.rehearsalUnknown": "Svaret hör inte till den senaste övningen.",
  "problem.rehearsalShareWrong": "Nyckeldel {no} kan inte ha varit med i övningen.",
  "problem.boxNotReady":
    "Rösterna får inte öppnas än. Servern stänger listan när tiden för att klaga är slut.",
  "problem.boxAlreadyOpened": "Rösterna är redan öppnade.",
  "problem.ballotsMissing":
    "{n, plural, one {En röst} other {# röster}} i röstlistan saknas i databasen. Hämta tillbaka {n, plural, one {den} other {dem}} ur en säkerhetskopia.",
  "problem.openingsMissing":
    "{n, plural, one {En röst} other {# röster}} som räknas är inte med bland de öppnade.",
  "problem.openingsUnknown": "Rad {line} är ingen röst som räknas i omgången.",
  "problem.emailInvalid": "Skriv en e-postadress, till exempel namn@example.se.",
  "problem.emailTaken": "Adressen har redan ett konto.",
  "problem.nameReserved": "Namnet är upptaget. Välj ett annat.",
  "problem.signInWrong":
    "Det gick inte att logga in. Kontrollera alla tre uppgifterna och försök igen.",
  "problem.codeWrong": "Koden stämmer inte eller är redan använd. Vänta på nästa kod.",
  "problem.passwordCommon": "Lösenordet är för vanligt. Välj ett som ingen kan gissa.",
  "problem.passwordHasEmail": "Lösenordet får inte innehålla din e-postadress.",
  "problem.passkeyWrong": "Passnyckeln kunde inte användas. Ladda om sidan och försök igen.",
  "problem.ownAccess":
    "Du kan inte ändra din egen roll eller behörighet. Be en annan administratör.",
  "problem.lastAdministrator": "Det måste finnas minst en administratör.",
  "problem.colourInvalid": "Skriv färgen som # och sex tecken, till exempel #0f6674.",
  "problem.pictureUnknown": "Bilden måste vara PNG, JPEG eller WebP.",
  "problem.pictureTooLarge": "Bilden är för stor. Den får vara högst {limit} kB.",
  "problem.codesClosed": "Omröstningen har stängt. Inga fler koder kan göras.",
  "problem.lettersMade":
    "Några har redan fått en kod. Kryssa för att nya koder ska ersätta de gamla.",
  "problem.orderMade": "De koderna är redan gjorda. Tryck igen om du vill ha fler.",
  "problem.tooManyLetters": "Filen är för lång. Dela den så att högst {limit} brev görs åt gången.",
  "problem.noneOnRoll": "Ingen av dem finns i röstlängden på det sättet. Inga brev är gjorda.",
  "problem.addressColumnsMissing":
    "Filen saknar någon av kolumnerna personnummer, namn, adress, postnummer och ort.",
  "problem.passwordShort": "Lösenordet är för kort. Skriv minst {limit} tecken, eller inget.",
  "problem.passwordSigns": "Lösenordet får ha högst 60 bokstäver, siffror och vanliga tecken.",
  "problem.priceFileUnreadable":
    "Filen går inte att läsa. Spara den som CSV med en rad för varje pris.",
  "problem.priceNameTaken": "Det finns redan ett pris med det namnet. Ändra det i stället.",
  "problem.priceSpanTurned": "Det lägsta priset är högre än det högsta. Byt plats på dem.",
  "problem.tooManyPrices": "Listan rymmer högst {limit} priser. Ta bort några.",
} as const satisfies Partial<Record<`problem.${ProblemKey}`, string>>;
