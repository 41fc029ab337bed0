/** Who decides and who answers: the politicians and officers one can put questions to. */
export const answerers = {
  "who.title": "Politiker och tjänstepersoner",
  "who.lead": "Här är de förtroendevalda, och de tjänstepersoner som svarar på frågor.",
  "who.members": "Förtroendevalda",
  "who.officers": "Tjänstepersoner",
  "who.asked":
    "{answered, plural, =0 {Har inte svarat på någon fråga än.} one {Har svarat på en fråga.} other {Har svarat på # frågor.}}",
  "who.waiting":
    "{n, plural, one {En fråga väntar} other {# frågor väntar}}, {days, plural, =0 {sedan i dag} one {längst i en dag} other {längst i # dagar}}",
  "who.noQuestions": "Tar inte emot frågor här.",
  "who.ask": "Så ställer du en fråga",
  "who.askText": "Välj det förslag som frågan gäller. Frågan och svaret syns där för alla.",
  "who.askIn": "Välj förslag i {round}",
  "who.askClosed": "Just nu går det inte att ställa frågor. Det går när en omgång diskuteras.",
  "who.nobody": "Kommunen har inte skrivit in några personer än.",
  "who.contact": "Annan kontakt",
} as const;
