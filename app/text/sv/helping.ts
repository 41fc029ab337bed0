/** Marks on arguments, the order they are read in, and offers of help. */
export const helping = {
  "talk.order": "Ordning på argumenten",
  "talk.order.newest": "Nyast",
  "talk.order.helpful": "Mest hjälpsamma",
  "talk.more.for": "{n, plural, one {Visa ett till som är för} other {Visa # till som är för}}",
  "talk.more.against":
    "{n, plural, one {Visa ett till som är emot} other {Visa # till som är emot}}",
  "talk.listen": "Förtroendevalda läser och svarar på frågor. De skriver inga argument.",
  "talk.memberListens":
    "Du är förtroendevald. Här lyssnar du och svarar på frågor, men skriver inga argument.",
  "helpful.do": "Hjälpsamt",
  "helpful.named":
    "Hjälpsamt, {n, plural, =0 {ingen har tyckt det än} one {# har tyckt det} other {# har tyckt det}}",
  "helpful.note":
    "Tryck på Hjälpsamt om ett argument hjälper dig att tänka. Ingen ser vem som tryckt.",
  "helpful.refused": "Det gick inte. Diskussionen är stängd, eller så är argumentet borta.",
  "offer.title": "Jag kan hjälpa till",
  "offer.lead": "Kan du bidra med tid, kunskap eller saker? Berätta det här.",
  "offer.count":
    "{n, plural, =0 {Ingen har erbjudit hjälp än.} one {En invånare vill hjälpa till.} other {# invånare vill hjälpa till.}}",
  "offer.what": "Vad kan du göra?",
  "offer.optional": "Frivilligt.",
  "offer.show": "Alla får läsa det jag skriver",
  "offer.showHelp": "Annars läser bara kommunens tjänstepersoner det.",
  "offer.rule.mail": "Din e-postadress visas inte för någon.",
  "offer.rule.reach": "Kommunen svarar dig här. Förslagsställaren når dig bara genom kommunen.",
  "offer.rule.record":
    "Erbjudandet är en allmän handling av tillfällig betydelse. Det raderas när du tar tillbaka det.",
  "offer.do": "Erbjud hjälp",
  "offer.withdraw": "Ta tillbaka mitt erbjudande",
  "offer.done": "Tack! Ditt erbjudande är lämnat till kommunen.",
  "offer.withdrawn": "Ditt erbjudande är raderat.",
  "offer.yours": "Du har erbjudit hjälp här.",
  "offer.onlyStaff": "Bara kommunens tjänstepersoner läser det du skrev.",
  "offer.noReply": "Kommunen har inte svarat än.",
  "offer.reply": "Svar till dig av {name}, {when}",
  "offer.forProposer":
    "Det är ditt förslag. Kommunen kan förmedla kontakt med dem som vill hjälpa:",
  "offer.closed": "Det går att erbjuda hjälp så länge diskussionen är öppen.",
  "problem.alreadyOffered":
    "Du har redan erbjudit hjälp här. Kopiera din text och ta tillbaka ditt förra erbjudande. Sedan kan du skicka det nya.",
  "offer.signIn": "Logga in för att erbjuda hjälp",
  "offer.letter.subject": "Svar på ditt erbjudande om hjälp",
  "offer.letter.text": "{name} har svarat på ditt erbjudande om hjälp med ”{title}”:",
  "offer.ownData": "Erbjudanden om hjälp och det du tyckt vara hjälpsamt är också med.",
  "offer.leave": "Dina erbjudanden om hjälp raderas, och det du tyckt vara hjälpsamt.",
} as const;
