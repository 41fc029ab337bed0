/** The page where letters and codes are made, and what stands in a letter. */
export const letters = {
  "letters.title": "Brev med koder",
  "letters.classes": "Koder till skolklasser",
  "letters.lead": "Brevet ger en kod till den som inte har e-legitimation.",
  "letters.kept":
    "Vi sparar varken filen, namnen, adresserna eller koderna. Filen du får är det enda exemplaret.",
  "letters.onRoll":
    "{n, plural, =0 {Ingen i röstlängden har ett personnummer. Läs in röstlängden först.} one {En person i röstlängden kan få brev.} other {# personer i röstlängden kan få brev.}}",
  "letters.closed": "Omröstningen har stängt. Inga fler koder kan göras.",
  "letters.noRoll": "Omgången har ingen röstlängd. Där intygar invånarna själva var de bor.",
  "letters.runTitle": "Brev till alla",
  "letters.file": "Fil med adresser",
  "letters.fileHint":
    "CSV med rubrikerna personnummer, namn, adress, postnummer och ort. Högst 8 MB.",
  "letters.password": "Lösenord för brevfilen",
  "letters.passwordHint":
    "Vi råder dig att låsa filen. Minst {least} tecken. Ge tryckeriet lösenordet på ett annat sätt än filen.",
  "letters.replace": "Nya koder ersätter gamla",
  "letters.replaceHint":
    "Kryssa bara här om brev har gjorts förut. Koderna i dem slutar då att gälla.",
  "letters.try": "Provläs filen",
  "letters.print": "Gör breven",
  "letters.forward": "Gör brev till skyddade personer",
  "letters.again":
    "Webbläsaren släpper filen efter provläsningen. Ange den igen när du gör breven.",
  "letters.report": "Så blir det",
  "letters.notMade": "Inga brev är gjorda och inga koder är ändrade.",
  "letters.reason": "Rader",
  "letters.count": "Antal",
  "letters.lines": "Radnummer i filen",
  "letters.rows": "Rader i filen",
  "letters.printed": "Brev som trycks",
  "letters.forwarded": "Brev till skyddade personer",
  "letters.hadCode": "Har fått en kod förut",
  "letters.missing": "I röstlängden men inte i filen",
  "letters.unknown": "Finns inte i röstlängden",
  "letters.repeated": "Samma person en gång till",
  "letters.number": "Personnumret går inte att läsa",
  "letters.address": "Namn, postnummer eller ort saknas",
  "letters.more": "{lines} med flera",
  "letters.forwardTitle": "Skyddade personer",
  "letters.forwardText":
    "De som har skyddade uppgifter trycks inte med de andra. Deras brev har ingen adress. Skicka dem genom Skatteverkets förmedling.",
  "letters.forwardHow":
    "Lägg varje brev i ett slutet kuvert. Lägg det i ett kuvert till Skatteverket med personens namn och personnummer. På varje brev står vilken rad i filen det hör till.",
  "letters.oneTitle": "Nytt brev till en person",
  "letters.oneText":
    "Personens tidigare kod slutar att gälla. En röst som redan är lagd ligger kvar.",
  "letters.oneNumber": "Personnummer",
  "letters.oneNumberHint": "Tolv siffror, till exempel 19900101-1239.",
  "letters.oneName": "Namn",
  "letters.oneStreet": "Adress",
  "letters.onePostcode": "Postnummer",
  "letters.oneTown": "Ort",
  "letters.oneAddressHint":
    "Lämna tomt om personen hämtar brevet. En skyddad person får ett brev utan adress.",
  "letters.oneDo": "Gör brevet",
  "letters.codesTitle": "Koder utan adress",
  "letters.codesText":
    "De kan delas ut på plats. Den som har en kod får rösta en gång. Koder som görs efter öppningen står i den öppna röstlistan.",
  "letters.codesArea": "Område",
  "letters.codesMany": "Antal koder",
  "letters.codesForm": "Papper",
  "letters.codesLetters": "Ett brev per kod",
  "letters.codesCards": "Åtta kort per ark",
  "letters.codesTwo":
    "Omröstningen har öppnat. Därför föreslår en av er koderna, och en annan godkänner dem och får filen.",
  "letters.codesAgree": "Godkänn och gör koderna",
  "letters.codesDrop": "Ett förslag tas bort på sidan Röstlängd.",
  "letters.codesDo": "Gör koderna",
  "letter.run": "Brev med koder: {title}",
  "letter.title": "Du får rösta: {title}",
  "letter.who": "Du får rösta till och med {until}.",
  "letter.whoHome": "Du får rösta i {area} till och med {until}.",
  "letter.row": "Rad {line} i adressfilen",
  "letter.code": "Din kod",
  "letter.square": "Ruta att läsa av med mobilen. Den leder till {address}",
  "letter.how": "Så röstar du",
  "letter.step1":
    "Läs av rutan med mobilens kamera. Eller skriv adressen under koden i en webbläsare.",
  "letter.step2": "Tryck på ”Öppna min röstsedel”.",
  "letter.step3": "Lägg till de förslag du tycker bäst om.",
  "letter.step4": "Tryck på ”Granska” och sedan på ”Lägg min röst”.",
  "letter.own": "Koden är din egen. Visa den inte för någon. Ditt namn följer inte med rösten.",
  "letter.eId":
    "Har du e-legitimation kan du rösta med den i stället. Din senaste röst är den som räknas.",
  "letter.contact": "Frågor? {name}, {phone}, {email}",
  "letter.essence":
    "Du får rösta om kommunens pengar senast {until}. Gå till {address} eller läs av rutan. Koden är din egen: visa den inte.",
  "codeCard.go": "Läs av rutan med mobilen. Eller skriv adressen i en webbläsare:",
  "codeCard.until": "Rösta senast {until}.",
  "codeCard.own": "Koden är din egen. Ingen kan se hur du röstar.",
} as const;
