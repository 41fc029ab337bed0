/** Signing in, appearance, help and the pages the law asks for. */
export const pages = {
  "signIn.title": "Logga in",
  "signIn.again": "Du är inte inloggad längre. Logga in igen.",
  "signIn.carried": "Det du skrev finns kvar och kan skickas sedan.",
  "signIn.demo": "Det här är en provmiljö. Välj vem du vill vara.",
  "signIn.residents": "Invånare",
  "signIn.staff": "Kommunen",
  "signIn.as": "Logga in som {name}",
  "signIn.age": "{age} år",
  "signIn.livesIn": "bor i {area}",
  "signIn.outside": "bor utanför områdena",
  "signIn.off": "Inloggning med e-post är inte öppen än på den här webbplatsen.",
  "signIn.offText": "Kommunen behöver först ställa in e-post.",
  "signIn.already": "Du är inloggad som {name}.",
  "signOut.title": "Logga ut",
  "signOut.text": "Vill du logga ut?",
  "signOut.do": "Logga ut",
  "look.title": "Utseende",
  "look.lead": "Välj hur sidorna ska se ut för dig. Utseendet sparas i din webbläsare.",
  "look.scheme": "Ljust eller mörkt",
  "look.scheme.auto": "Som min enhet",
  "look.scheme.light": "Ljust",
  "look.scheme.dark": "Mörkt",
  "look.contrast": "Kontrast",
  "look.contrast.normal": "Vanlig",
  "look.contrast.high": "Hög",
  "look.text": "Textstorlek",
  "look.text.normal": "Vanlig",
  "look.text.large": "Större",
  "look.saved": "Utseendet är sparat.",
  "help.title": "Hjälp",
  "help.lead": "Här är svar på det som många undrar.",
  "help.q1": "Är min röst hemlig?",
  "help.a1":
    "Ja. Din röst förseglas när du skickar den och sparas inte under ditt namn. Ingen sida visar vad du röstade på. Vad vi lovar och inte lovar står på sidan Kontrollera din röst.",
  "help.q2": "Kan jag ändra mig?",
  "help.a2":
    "Ja, ända tills omröstningen stänger. Den senaste rösten gäller. Den förra räknas tills du skickar en ny.",
  "help.q3": "Måste jag använda alla mina röster?",
  "help.a3": "Nej. Du väljer själv hur många du använder.",
  "help.q4": "Vad betyder avgörande och rådgivande?",
  "help.a4":
    "Avgörande: nämnden har lovat att följa resultatet, inom lag och budget. Rådgivande: nämnden väger in resultatet och förklarar om den avviker.",
  "help.q5": "Vad är en besparing?",
  "help.a5": "Ett förslag om något som kan kosta mindre. Du svarar ja, nej eller avstår.",
  "help.q6": "Jag behöver hjälp att rösta",
  "help.a6":
    "Gå till biblioteket eller servicecentret, eller ring kontaktpersonen på omgångens sida.",
  "help.q7": "Vem ser det jag skriver?",
  "help.a7":
    "Alla. Du väljer själv om ditt namn ska synas. Det du skickar till kommunen är allmän handling.",
  "help.q8": "Vad kostar min idé?",
  "help.a8":
    "På sidan ”Vad kostar det?” ser du vad saker brukar kosta. Där räknar du ihop det du tänker dig. En tjänsteperson räknar alltid om kostnaden.",
  "a11y.title": "Tillgänglighet för webbplatsen",
  "a11y.lead": "{name} står bakom webbplatsen. Alla ska kunna använda den.",
  "a11y.how": "Så tillgänglig är webbplatsen",
  "a11y.howText":
    "Webbplatsen är delvis förenlig med lagen om tillgänglighet till digital offentlig service. Den är byggd för att följa WCAG 2.2 på nivå AA. Det som saknas står under Innehåll som inte är tillgängligt.",
  "a11y.cannot": "Om du inte kan använda en del av webbplatsen",
  "a11y.cannotText":
    "Behöver du något på ett annat sätt? Skriv eller ring och berätta vad det gäller. Vi svarar normalt inom två arbetsdagar.",
  "a11y.report": "Hittar du ett fel?",
  "a11y.reportText":
    "Skriv eller ring och säg vilken sida det gäller. Vi svarar normalt inom två arbetsdagar.",
  "a11y.authority": "Tillsyn",
  "a11y.authorityText":
    "Myndigheten för digital förvaltning, Digg, ser till att lagen följs. Är du inte nöjd med vårt svar kan du anmäla det dit.",
  "a11y.authorityDo": "Anmäl bristande tillgänglighet till Digg",
  "a11y.missing": "Innehåll som inte är tillgängligt",
  "a11y.missing.people":
    "Personer som använder hjälpmedel till vardags har inte prövat webbplatsen än. Det kan finnas brister som vi inte känner till.",
  "a11y.missing.review": "En oberoende granskning är inte gjord än.",
  "a11y.missing.files":
    "Filerna med öppna data är gjorda för program. Samma siffror står på sidan med resultatet.",
  "a11y.missing.posts":
    "Kommunen och invånarna skriver egna texter. De kan vara svårare att läsa än resten.",
  "a11y.burden": "Undantag i lagen",
  "a11y.burdenText":
    "Vi använder inte undantaget för oskäligt betungande anpassning. Vi räknar inte heller bort något innehåll som lagen undantar.",
  "a11y.tested": "Så har vi testat",
  "a11y.testedText":
    "Vi har själva bedömt webbplatsen. Varje sida prövas med ett automatiskt verktyg. Det sker i ljust och mörkt läge, på telefon och dator. Röstbåset prövas även utan skript.",
  "a11y.date":
    "Bedömningen gjordes för version {version}. Den och redogörelsen är senast uppdaterade {date}.",
} as const;
