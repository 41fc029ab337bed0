/** What is kept of whom, and for how long. */
export const privacy = {
  "privacy.title": "Så behandlar vi dina uppgifter",
  "privacy.lead": "Den nämnd som äger omgången ansvarar för uppgifterna.",
  "privacy.ground": "Varför vi får göra det",
  "privacy.groundText":
    "Omgången är en uppgift av allmänt intresse. Det är den rättsliga grunden, enligt artikel 6.1 e i dataskyddsförordningen.",
  "privacy.vote": "När du röstar",
  "privacy.vote.roll":
    "Röstlängden har ett fingeravtryck av ditt personnummer, ditt område och din åldersgrupp. Fingeravtrycket är gjort med en hemlig nyckel. Namn och adress finns inte där.",
  "privacy.vote.eid":
    "E-legitimationen lämnar ditt personnummer till oss. Vi räknar ut fingeravtrycket och sparar inte numret. Företaget bakom tjänsten vet att du visade vem du är, och när.",
  "privacy.vote.letter":
    "Kommer din röstkod i ett brev? Adressen används när brevet skrivs ut och sparas inte här. Av koden sparas bara ett fingeravtryck.",
  "privacy.vote.ballot":
    "Rösten ligger förseglad under ett kodat märke. Ditt utkast ligger förseglat tills du skickar rösten.",
  "privacy.vote.paper":
    "Röstar du på papper sparas märket, så att du har en enda röst. Ingen kan se vilken pappersröst som är din.",
  "privacy.write": "När du loggar in och skriver",
  "privacy.write.account":
    "Kontot har din e-postadress, namnet du har valt och ditt område, om du vill säga det.",
  "privacy.write.posts": "Vi sparar det du skriver: idéer, argument och frågor.",
  "privacy.write.drafts":
    "Utkast till idéer ligger förseglade. Bara du läser dem, och de du själv bjuder in. De blir kommunens först när du skickar.",
  "privacy.write.helpful":
    "Du kan markera argument som hjälpsamma. Andra ser hur många som gör det, men inte vilka.",
  "privacy.write.offers":
    "Erbjuder du hjälp sparas det du skriver. Du väljer om alla får läsa det eller bara kommunens personal.",
  "privacy.write.photos":
    "En bild ritas om när du skickar in den. Plats, tid och annat från kameran sparas inte.",
  "privacy.write.reports": "Anmäler du ett inlägg sparas skälet, men inte vem du är.",
  "privacy.write.follow":
    "Vi sparar vad du följer, vilka mejl du vill ha och vilka du har fått. De säger inget om din röst.",
  "privacy.write.staff": "För kommunens personal sparar vi också en logg över vad de gör.",
  "privacy.not": "Det här sparar vi inte",
  "privacy.not.1": "När du röstade, utom på ditt eget kvitto.",
  "privacy.not.2":
    "Vilken dator eller telefon du använde. Programmet skriver ingen logg över besök. Kommunens nät kan ha en egen.",
  "privacy.not.3":
    "Något hos andra företag, utom när du använder e-legitimation. Sidorna hämtar inget från andra webbplatser.",
  "privacy.receipt": "Din kvittokod",
  "privacy.receiptText":
    "Koden visar att din röst finns i den öppna röstlistan. När rösterna har öppnats kan den också visa vad du röstade på. Ge den därför inte till någon annan.",
  "privacy.howLong": "Så länge finns uppgifterna kvar",
  "privacy.howLong.key":
    "Nyckeln som visar vem som lade vilken röst förstörs när tiden för klagomål är slut. Efter det kan ingen ta fram din röst med hjälp av ditt namn.",
  "privacy.howLong.sealed": "Förseglade röster och utkast tas bort när rösterna har öppnats.",
  "privacy.howLong.open":
    "De öppnade rösterna och röstlistan publiceras och arkiveras. De visar inte vem som röstade.",
  "privacy.howLong.roll":
    "Röstlängden, röstkodernas fingeravtryck och märkena för pappersröster tas bort av sig själva {days} dagar efter beslutet. Hur många som fick rösta står kvar.",
  "privacy.howLong.drafts":
    "Utkast till idéer tas bort av sig själva {draftDays} dagar efter att idétiden är slut. Du kan också ta bort dem själv.",
  "privacy.howLong.account":
    "Kontot och det du har skrivit finns kvar så länge nämnden behöver dem. Sedan tas de bort eller arkiveras, enligt nämndens plan. Handlingar som kommunen har tagit emot är allmänna.",
  "privacy.rights": "Dina rättigheter",
  "privacy.rightsText":
    "Du får veta vilka uppgifter vi har om dig. På sidan Mitt konto hämtar du dem eller tar bort kontot. Du kan be oss rätta dem eller invända. Du kan också klaga hos Integritetsskyddsmyndigheten, IMY.",
  "privacy.rightsVote":
    "En röst som är lagd kan vi inte lämna ut, rätta eller radera. Vi vet inte vems den är, se artikel 11. Du kan rösta igen tills omröstningen stänger.",
  "privacy.officer":
    "Har du frågor? Kontakta kommunens dataskyddsombud. Kontaktpersonen hjälper dig att nå ombudet.",
  "privacy.contactFor": "Kontaktperson för {rounds}:",
  "privacy.cookies": "Kakor",
  "privacy.cookiesText": "Inga kakor följer dig. De här används när de behövs:",
  "privacy.cookies.session": "En håller dig inloggad.",
  "privacy.cookies.link": "En hör ihop med länken du bad om i ett mejl, i en timme.",
  "privacy.cookies.booth":
    "En släpper in dig i röstbåset i tjugo minuter. Den är förseglad och säger inte vem du är.",
  "privacy.cookies.eid": "En följer med dig till e-legitimationen och tillbaka, i tio minuter.",
  "privacy.cookies.receipt": "En visar kvittot när du har röstat, i en timme.",
  "privacy.cookies.kiosk": "En minns att webbläsaren är en kiosk som delas av många, i ett år.",
  "privacy.cookies.look": "En minns utseendet du valt, i ett år.",
  "privacy.limits": "Det här skyddas inte",
  "privacy.limitsText":
    "Kommunens server tar emot rösterna. Den som har full makt över servern kan därför se röster komma in. Varje omgångs sida säger vem som har nyckeln som öppnar dem. Innan rösterna räknas förstörs nyckeln som visar vem som lade vilken röst.",
} as const;
