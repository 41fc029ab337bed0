import type { news as sv } from "../sv/news.ts";

/** What is told of a round’s news, in feeds and mails. */
export const news = {
  "news.feed": "Uutta kierroksella {round}",
  "news.phase": "Nyt alkaa: {phase}",
  "news.until": "Päättyy {when}.",
  "news.idea": "Uusi idea: {title}",
  "news.idea.text": "Idea on lähetetty. Virkahenkilö lukee sen ja vastaa.",
  "news.review": "Vastaus ideaan {title}",
  "news.change": "Muutettu: {title}",
  "news.reason": "Syy: {reason}",
  "news.answer": "Vastaus kysymykseen ehdotuksesta {title}",
  "news.answer.text": "{name} vastaa: {answer}",
  "news.decision": "Päätös ehdotuksesta {title}",
  "news.decision.text": "Lautakunta: {verdict}, {paragraph}.",
  "news.delivery": "Näin etenee {title}: {stage}",
  "news.delivery.late": "Työ on myöhässä.",
  "news.calendar": "Kierroksen {round} ajat",
  "mail.receipt": "Olemme vastaanottaneet ideasi",
  "mail.digest.subject": "Viikon uutiset osallistuvasta budjetoinnista",
  "mail.digest.text":
    "{n, plural, one {Yksi asia} other {# asiaa}} on tapahtunut viime viikon aikana.",
  "mail.why.own":
    "Saat tämän sähköpostin, koska se koskee jotakin, mitä olet kirjoittanut tai mitä seuraat.",
  "mail.why.phases":
    "Saat tämän sähköpostin, koska olet pyytänyt viestiä, kun jokin alkaa tai päättyy pian.",
  "mail.why.digest": "Saat tämän sähköpostin, koska olet pyytänyt viestiä kerran viikossa.",
  "mail.noVote": "Emme tiedä, oletko äänestänyt. Mikään sähköposti ei koske sitä.",
  "mail.stop":
    "Etkö halua enää tällaisia sähköposteja? Avaa linkki ja paina painiketta. Sinun ei tarvitse kirjautua.",
} as const satisfies Record<keyof typeof sv, string>;
