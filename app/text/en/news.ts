import type { news as sv } from "../sv/news.ts";

export const news: Readonly<Record<keyof typeof sv, string>> = {
  "news.feed": "News in {round}",
  "news.phase": "Now begins: {phase}",
  "news.until": "It lasts until {when}.",
  "news.idea": "New idea: {title}",
  "news.idea.text": "The idea has been sent in. An officer will read it and answer.",
  "news.review": "Answer to the idea {title}",
  "news.change": "Changed: {title}",
  "news.reason": "Reason: {reason}",
  "news.answer": "Answer to a question about {title}",
  "news.answer.text": "{name} answers: {answer}",
  "news.decision": "Decision on {title}",
  "news.decision.text": "The committee: {verdict}, {paragraph}.",
  "news.delivery": "How it is going with {title}: {stage}",
  "news.delivery.late": "It is delayed.",
  "news.calendar": "Times in {round}",
  "mail.receipt": "We have received your idea",
  "mail.digest.subject": "This week in the participatory budget",
  "mail.digest.text":
    "{n, plural, one {One thing has} other {# things have}} happened in the past week.",
  "mail.why.own": "You get this mail because it is about something you have written or follow.",
  "mail.why.phases":
    "You get this mail because you asked for one when something begins or soon ends.",
  "mail.why.digest": "You get this mail because you asked for one a week.",
  "mail.noVote": "We do not know whether you have voted. No mail is about that.",
  "mail.stop":
    "Do you want no more such mails? Open the link and press the button. You need not sign in.",
};
