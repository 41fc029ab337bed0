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
  "news.calendar": "Tider i {round}",
} as const;
