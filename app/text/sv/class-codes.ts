/** Codes for school classes: the administrator's page, and the teacher's. */
export const classCodes = {
  "classes.title": "Koder till skolklasser",
  "classes.lead": "En skola får en länk. Med den gör läraren kort med koder till sin klass.",
  "classes.promise":
    "Den som har en kod får rösta en gång. En elev som också har en egen väg in kan rösta två gånger. Resultatet visar därför skolornas röster för sig.",
  "classes.closed": "Omröstningen har stängt. Inga fler länkar kan göras.",
  "classes.new": "Gör en länk",
  "classes.school": "Skola",
  "classes.area": "Område där klasserna röstar",
  "classes.most": "Högst antal koder",
  "classes.do": "Gör länken",
  "classes.made": "Länken är gjord",
  "classes.madeText":
    "Skicka den till skolan. Den visas bara nu. Den som har länken kan göra koder tills omröstningen stänger.",
  "classes.link": "Länk",
  "classes.list": "Skolor",
  "classes.none": "Ingen skola har fått en länk än.",
  "classes.ordered": "Gjorda koder",
  "classes.of": "{n} av {most}",
  "classes.state": "Läge",
  "classes.open": "Öppen",
  "classes.shut": "Stängd",
  "classes.closeText":
    "Välj en skola vars länk inte längre ska gälla. Röster som redan är lagda ligger kvar.",
  "classes.which": "Skola att stänga",
  "classes.withCodes": "Spärra också de koder som skolan har gjort",
  "classes.closeDo": "Stäng länken",
  "classes.saved": "Länken är stängd.",
  "class.title": "Kort till din klass",
  "class.lead": "{school} röstar i {area}: {round}.",
  "class.until":
    "Eleverna röstar senast {until}. Sparat blir bara klassens namn och antalet koder.",
  "class.notYet": "Omröstningen öppnar {when}. Koderna gäller från dess.",
  "class.closed": "Omröstningen har stängt. Det går inte att göra fler kort.",
  "class.new": "Ny klass",
  "class.name": "Klassens namn",
  "class.nameHint": "Till exempel 7B. Skriv inga elevers namn.",
  "class.pupils": "Antal elever",
  "class.pupilsHint": "Skolan har {left} koder kvar.",
  "class.do": "Gör korten",
  "class.doText":
    "Du får en fil att skriva ut och klippa isär. Den är det enda exemplaret: vi sparar inte koderna.",
  "class.careful":
    "Ge varje elev ett eget kort. Använd ingen annans kod. Släng kort som blir över.",
  "class.list": "Skolans klasser",
  "class.none": "Ingen klass har fått kort än.",
  "class.class": "Klass",
  "class.cards": "Kort",
  "class.used": "Använda koder",
  "class.few": "färre än {n}",
  "class.gone": "Visas inte längre",
  "class.again": "Gör nya kort",
  "class.againFor": "Gör nya kort till {name}",
  "class.againText":
    "Har du tappat bort filen? Gör nya kort. De gamla korten i klassen slutar då att gälla. En elev som redan har röstat behöver inget nytt.",
  "class.when":
    "Antalet använda koder visar aldrig vem som har röstat. Under fem står det bara att de är färre än fem.",
  "class.two":
    "Omröstningen har öppnat. Därför måste kommunen godkänna klassen först. Sedan gör du korten här.",
  "class.ask": "Beställ kort",
  "class.waits":
    "Väntar på att kommunen godkänner: {classes}. Kom tillbaka hit. När klassen står i listan trycker du på Gör nya kort.",
} as const;
