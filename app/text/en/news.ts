import type { news as sv } from "../sv/news.ts";

export const news: Readonly<Record<keyof typeof sv, string>> = {
  "news.feed": "News in {round}",
  "news.phase": "Now begins: {phase}",
  "news.until": "It lasts until {when}.",
  "news.idea": "New idea: {title}",
  "news.idea.text": "The idea has been sent in. An official will read it and answer.",
  "news.review": "Answer to the idea {title}",
  "news.change": "Changed: {title}",
  "news.reason": "Reason: {reason}",
  "news.answer": "Answer to a question about {title}",
  "news.answer.text": "{name} answers: {answer}",
  "news.decision": "Decision on {title}",
  "news.decision.text": "The committee: {verdict}, {paragraph}.",
  "news.calendar": "Times in {round}",
};
