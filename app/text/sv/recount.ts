/** The page where anyone counts the ballots again, and the names of the counting rules. */
export const recount = {
  "recount.title": "Räkna om rösterna",
  "recount.titleOf": "Räkna om: {title}",
  "recount.lead": "Här kan du själv räkna om rösterna och se om resultatet stämmer.",
  "recount.toResult": "Till resultatet",
  "recount.notYet": "Du kan räkna om rösterna när resultatet är känt.",
  "recount.how": "Så går det till",
  "recount.how.1":
    "Webbläsaren hämtar röstsedlarna och det publicerade resultatet från den här webbplatsen.",
  "recount.how.2": "Den räknar varje område för sig med omgångens regel.",
  "recount.how.3": "Finns det besparingar räknar den både utan och med dem.",
  "recount.how.4": "Sedan jämför den med det publicerade resultatet.",
  "recount.how.5": "Allt sker i din egen dator eller telefon. Inget skickas härifrån.",
  "recount.ballotsText":
    "Röstsedlarna har inga namn. De är sorterade efter innehåll, inte efter när de kom.",
  "recount.rule": "Regel: {rule}.",
  "recount.noScripts":
    "Knappen för att räkna om kräver att skript är på i webbläsaren. Du kan också räkna själv, se nedan.",
  "recount.start": "Räkna om nu",
  "recount.again": "Räkna om igen",
  "recount.beginning": "Hämtar resultatet",
  "recount.reading": "Läser röstsedlar i {area}",
  "recount.rows": "{rows} av {all} rader",
  "recount.counting": "Räknar {area}, område {n} av {all}",
  "recount.progress": "Så långt har räkningen kommit",
  "recount.result": "Så blev det",
  "recount.allSame":
    "{n, plural, one {Samma resultat som det publicerade.} other {Samma resultat som det publicerade i alla {n} områden.}}",
  "recount.differs":
    "{n, plural, one {Resultatet skiljer sig från det publicerade i ett område.} other {Resultatet skiljer sig från det publicerade i {n} områden.}}",
  "recount.differsText":
    "Ladda om sidan och räkna igen. Skiljer det sig fortfarande, hör av dig till nämnden.",
  "recount.notCounted":
    "{n, plural, one {Ett område gick inte att räkna om.} other {{n} områden gick inte att räkna om.}}",
  "recount.same": "Stämmer",
  "recount.different": "Skiljer sig",
  "recount.withheld": "Visas inte",
  "recount.refused": "Går inte",
  "recount.ballots": "{n, plural, one {En röstsedel} other {{count} röstsedlar}} räknade.",
  "recount.spent": "Kostar tillsammans {sum}.",
  "recount.noneWon": "Inget förslag vann.",
  "recount.difference.ballots": "Publicerat är {published} röstsedlar. I filen finns {here}.",
  "recount.difference.lot": "Lottens frö i filen är inte det publicerade.",
  "recount.difference.winners.without":
    "Utan besparingar är publicerat {published}. Här vann {here}.",
  "recount.difference.winners.with": "Med besparingar är publicerat {published}. Här vann {here}.",
  "recount.difference.spent.without":
    "Utan besparingar är den publicerade kostnaden {published}. Här blev den {here}.",
  "recount.difference.spent.with":
    "Med besparingar är den publicerade kostnaden {published}. Här blev den {here}.",
  "recount.difference.saving":
    "{number}: publicerat är {publishedYes} ja och {publishedNo} nej. Här blev det {yes} ja och {no} nej.",
  "recount.nothing": "inget",
  "recount.failed.network": "Filen {path} gick inte att hämta. Se att du har nät och försök igen.",
  "recount.failed.unreadable": "Filen {path} gick inte att läsa.",
  "recount.failed.line": "Rad {line}:",
  "recount.failed.broken": "Räkningen avbröts av ett fel i programmet:",
  "recount.other": "Tänk om en annan regel hade gällt",
  "recount.otherText":
    "Du kan räkna samma röstsedlar med en annan regel. Det ändrar ingenting. Folk hade kanske också röstat på ett annat sätt.",
  "recount.otherRule": "Regel att pröva",
  "recount.otherStart": "Räkna med den regeln",
  "recount.hypothetical": "Hypotetiskt",
  "recount.hypotheticalText": "Så hade det blivit med regeln {rule}. Resultatet gäller inte.",
  "recount.asResult": "Samma förslag som i resultatet.",
  "recount.gains": "Hade vunnit men vann inte: {names}.",
  "recount.losses": "Vann men hade inte vunnit: {names}.",
  "recount.refusal.phragmen-needs-approval":
    "Regeln går bara att använda när varje röst räknas lika. Här har rösterna olika många poäng.",
  "recount.refusal.only-greedy-keeps-apart":
    "Regeln kan inte hålla isär förslag som inte går att förena.",
  "recount.refusal.too-many-candidates": "Regeln kan väga högst 5 000 förslag mot varandra.",
  "recount.byHand": "Räkna utan den här sidan",
  "recount.byHandText":
    "Du kan ladda ner röstsedlarna och räkna med ett program. Filerna har formatet .pb från pabulib.org.",
  "recount.byHand.1": "Ladda ner filen för varje område.",
  "recount.byHand.2": "Hämta Rådslags källkod, som är öppen, och kör npm install.",
  "recount.byHand.3": "Kör det här kommandot för varje fil:",
  "recount.byHand.4": "Jämför med det publicerade resultatet.",
  "recount.byHand.file":
    "Filen säger själv vilken regel som gäller, hur lotten föll och vilka besparingar som fick ja. Kommandot räknar både utan och med dem. Med --rule prövar du en annan regel.",
} as const;
