/** What has happened in a round: in the feed, the calendar and the mails. */
export const news = {
  "news.feed": "Nytt i {round}",
  "news.phase": "Nu börjar: {phase}",
  "news.until": "Det pågår till {when}.",
  "news.idea": "Ny idé: {title}",
  "news.idea.text": "Idén är inskickad. En tjänsteperson läser den och svarar.",
  "news.review": "Svar på idén {title}",
  "news.change": "Ändrat: {title}",
  "news.reason": "Skäl: {reason}",
  "news.answer": "Svar på en fråga om {title}",
  "news.answer.text": "{name} svarar: {answer}",
  "news.decision": "Beslut om {title}",
  "news.decision.text": "Nämnden: {verdict}, {paragraph}.",
  "news.delivery": "Så går det med {title}: {stage}",
  "news.delivery.late": "Det är försenat.",
  "news.calendar": "Tider i {round}",
  "mail.receipt": "Vi har tagit emot din idé",
  "mail.digest.subject": "Veckans nytt i medborgarbudgeten",
  "mail.digest.text": "{n, plural, one {En sak} other {# saker}} har hänt den senaste veckan.",
  "mail.why.own": "Du får mejlet för att det gäller något du har skrivit eller följer.",
  "mail.why.phases":
    "Du får mejlet för att du har bett om mejl när något börjar eller snart slutar.",
  "mail.why.digest": "Du får mejlet för att du har bett om ett mejl i veckan.",
  "mail.noVote": "Vi vet inte om du har röstat. Inget mejl handlar om det.",
  "mail.stop":
    "Vill du inte ha fler sådana mejl? Öppna länken och tryck på knappen. Du behöver inte logga in.",
} as const;
