/** What one round does with personal data, with its own dates. */
export const roundPrivacy = {
  "privacyOf.title": "Dina uppgifter i omgången",
  "privacyOf.titleOf": "Dina uppgifter i {round}",
  "privacyOf.lead": "Så används uppgifter om dig här, och så länge finns de kvar.",
  "privacyOf.who": "Vem som ansvarar",
  "privacyOf.controller": "Personuppgiftsansvarig",
  "privacyOf.officer": "Dataskyddsombud",
  "privacyOf.noOfficer":
    "Kommunen har inte skrivit in sitt ombud här. Kontaktpersonen hjälper dig att nå ombudet.",
  "privacyOf.noContact": "Ingen kontaktperson är inskriven än.",
  "privacyOf.purpose": "Vad uppgifterna är till för",
  "privacyOf.purpose.who": "Att avgöra vem som får rösta, och i vilket område.",
  "privacyOf.purpose.once": "Att varje person får en röst, och att den är hemlig.",
  "privacyOf.purpose.talk": "Att visa vem som säger vad i diskussionen, om personen vill det.",
  "privacyOf.purpose.staff": "Att i efterhand kunna visa vad kommunens personal har gjort.",
  "privacyOf.purpose.else": "Uppgifterna används inte till något annat.",
  "privacyOf.use.declared":
    "Här intygar du själv var du bor. Det finns ingen röstlängd. Ditt personnummer blir ett kodat märke, så att du får en enda röst. Numret sparas inte.",
  "privacyOf.use.codes":
    "Här röstar du med en kod som delas ut. Vi vet inte vem som har fått vilken kod.",
  "privacyOf.key.planned":
    "Nyckeln som visar vem som lade vilken röst förstörs när tiden för klagomål är slut: {when}.",
  "privacyOf.key.done":
    "Nyckeln som visade vem som lade vilken röst är förstörd. Tiden för klagomål tog slut {when}.",
  "privacyOf.key.late":
    "Tiden för klagomål tog slut {when}. Nyckeln som visar vem som lade vilken röst förstörs när röstlistan är stängd.",
  "privacyOf.sealed.planned": "Förseglade röster och utkast tas bort när rösterna öppnas: {when}.",
  "privacyOf.sealed.trustees":
    "Förseglade röster och utkast tas bort när nyckelhållarna har öppnat rösterna. Det sker tidigast {when}.",
  "privacyOf.sealed.done": "Förseglade röster och utkast är borttagna.",
  "privacyOf.sealed.late":
    "Förseglade röster och utkast tas bort när rösterna har öppnats. Tiden för klagomål tog slut {when}.",
  "privacyOf.roll.undecided":
    "Röstlängden, röstkodernas fingeravtryck och märkena för pappersröster tas bort {days} dagar efter beslutet. Beslutet är planerat till {decision}. Då tas de bort {when}.",
  "privacyOf.roll.planned":
    "Röstlängden, röstkodernas fingeravtryck och märkena för pappersröster tas bort {when}. Det är {days} dagar efter beslutet.",
  "privacyOf.roll.done":
    "Röstlängden, röstkodernas fingeravtryck och märkena för pappersröster är borttagna. Hur många som fick rösta står kvar.",
  "privacyOf.roll.late":
    "Röstlängdens tid gick ut {when}. Den tas bort inom ett dygn, när rösterna har öppnats.",
  "privacyOf.drafts.planned":
    "Utkast till idéer tas bort {when}. Det är {days} dagar efter att idétiden är slut. Du kan också ta bort dem själv.",
  "privacyOf.drafts.done": "Utkast till idéer är borttagna.",
  "privacyOf.drafts.late": "Tiden för utkast till idéer gick ut {when}. De tas bort inom ett dygn.",
  "privacyOf.receivers": "Vilka som får del av uppgifterna",
  "privacyOf.to.public": "Alla ser resultatet, de öppnade rösterna och det som invånare skriver.",
  "privacyOf.to.eid":
    "Företaget bakom e-legitimationen vet att du visade vem du är, och när. Det vet inte vad du röstar på.",
  "privacyOf.to.letters": "Tryckeri och post ser namn, adress och kod, om kommunen skickar brev.",
  "privacyOf.to.trustees": "Nyckelhållarna får de förseglade rösterna. De kan inte se vems de är.",
  "privacyOf.to.operator": "Den som sköter kommunens server och e-post, enligt avtal.",
  "privacyOf.to.noOne": "Sidorna lämnar inget till andra, och inget till länder utanför EU.",
  "privacyOf.imy": "Klaga hos IMY (imy.se)",
  "privacyOf.more": "Kakor, och det som gäller alla omgångar",
  "privacyOf.imported":
    "Omgången är inläst från en fil. Den har inga uppgifter om vilka som röstade.",
} as const;
