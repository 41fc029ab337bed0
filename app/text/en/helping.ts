import type { helping as sv } from "../sv/helping.ts";

/** Marks on arguments, the order they are read in, and offers of help. */
export const helping = {
  "talk.order": "Order of the arguments",
  "talk.order.newest": "Newest",
  "talk.order.helpful": "Most helpful",
  "talk.more.for": "{n, plural, one {Show one more that is for} other {Show # more that are for}}",
  "talk.more.against":
    "{n, plural, one {Show one more that is against} other {Show # more that are against}}",
  "talk.listen": "Elected representatives read and answer questions. They write no arguments.",
  "talk.memberListens":
    "You are an elected representative. Here you listen and answer questions, but write no arguments.",
  "helpful.do": "Helpful",
  "helpful.named":
    "Helpful, {n, plural, one {# person has thought so} other {# people have thought so}}",
  "helpful.note": "Press Helpful if an argument helps you think. Nobody sees who has pressed.",
  "helpful.refused": "That did not work. The discussion is closed, or the argument is gone.",
  "offer.title": "I can help",
  "offer.lead": "Can you give time, knowledge or things? Tell us here.",
  "offer.count":
    "{n, plural, =0 {Nobody has offered to help yet.} one {One resident wants to help.} other {# residents want to help.}}",
  "offer.what": "What can you do?",
  "offer.optional": "Optional.",
  "offer.show": "Everyone may read what I write",
  "offer.showHelp": "Otherwise only the municipality’s officers read it.",
  "offer.rule.mail": "Your e-mail address is shown to nobody.",
  "offer.rule.reach":
    "The municipality answers you here. Whoever made the proposal reaches you only through the municipality.",
  "offer.rule.record":
    "Your offer is a public record of passing importance. It is erased when you take it back.",
  "offer.do": "Offer help",
  "offer.withdraw": "Take back my offer",
  "offer.done": "Thank you! The municipality has your offer.",
  "offer.withdrawn": "Your offer is erased.",
  "offer.yours": "You have offered to help here.",
  "offer.onlyStaff": "Only the municipality’s officers read what you wrote.",
  "offer.noReply": "The municipality has not answered yet.",
  "offer.reply": "Answer to you by {name}, {when}",
  "offer.forProposer":
    "This is your proposal. The municipality can put you in touch with those who want to help:",
  "offer.closed": "Help can be offered while the discussion is open.",
  "problem.alreadyOffered":
    "You have already offered help here. Copy your text and take back your earlier offer. Then you can send the new one.",
  "offer.signIn": "Sign in to offer help",
  "offer.letter.subject": "An answer to your offer of help",
  "offer.letter.text": "{name} has answered your offer to help with “{title}”:",
  "offer.ownData": "Your offers of help, and what you found helpful, are included.",
  "offer.leave": "Your offers of help are erased, and what you found helpful.",
} as const satisfies Record<keyof typeof sv, string>;
