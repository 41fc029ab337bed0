import type { privacy as sv } from "../sv/privacy.ts";

export const privacy = {
  "privacy.title": "How we handle your personal data",
  "privacy.lead": "The committee (nämnd) that owns the round is responsible for the data.",
  "privacy.ground": "Why we may do it",
  "privacy.groundText":
    "The round is a task in the public interest. That is the legal basis, under Article 6(1)(e) of the General Data Protection Regulation.",
  "privacy.vote": "When you vote",
  "privacy.vote.roll":
    "The roll has a fingerprint of your personal identity number, your area and your age group. The fingerprint is made with a secret key. Names and addresses are not there.",
  "privacy.vote.eid":
    "Your e-ID gives us your personal identity number. We work out the fingerprint and do not keep the number. The company behind the service knows that you showed who you are, and when.",
  "privacy.vote.letter":
    "Does your voting code come in a letter? The address is used when the letter is printed and is not kept here. Only a fingerprint of the code is kept.",
  "privacy.vote.ballot":
    "The vote lies sealed under a coded tag. Your draft lies sealed until you send the vote.",
  "privacy.vote.paper":
    "If you vote on paper the tag is kept, so that you have a single vote. Nobody can see which paper vote is yours.",
  "privacy.write": "When you sign in and write",
  "privacy.write.account":
    "The account has your e-mail address, the name you have chosen, and your area if you want to tell it.",
  "privacy.write.posts": "We keep what you write: ideas, arguments and questions.",
  "privacy.write.drafts":
    "Drafts of ideas lie sealed. Only you read them, and those you ask along yourself. They become the municipality’s only when you send them.",
  "privacy.write.helpful":
    "You can mark arguments as helpful. Others see how many do, but not who.",
  "privacy.write.offers":
    "If you offer help, we keep what you write. You choose whether everyone may read it, or the municipality’s staff alone.",
  "privacy.write.photos":
    "A picture is drawn anew when you send it in. Place, time and what else comes from the camera are not kept.",
  "privacy.write.reports": "If you report a post, we keep the reason, but not who you are.",
  "privacy.write.follow":
    "We keep what you follow, which mails you want and which you have had. They say nothing of your vote.",
  "privacy.write.staff": "For the municipality’s staff we also keep a log of what they do.",
  "privacy.not": "What we do not save",
  "privacy.not.1": "When you voted, except on your own receipt.",
  "privacy.not.2":
    "Which computer or phone you used. The program writes no log of visits. The municipality’s network may have its own.",
  "privacy.not.3":
    "Anything with other companies, except when you use an e-ID. The pages fetch nothing from other websites.",
  "privacy.receipt": "Your receipt code",
  "privacy.receiptText":
    "The code shows that your vote is in the open ledger. When the votes have been opened it can also show what you voted for. So do not give it to anyone else.",
  "privacy.howLong": "How long the data is kept",
  "privacy.howLong.key":
    "The key that shows who cast which vote is destroyed when the time for complaints is over. After that nobody can find your vote by your name.",
  "privacy.howLong.sealed": "Sealed votes and drafts are removed when the votes have been opened.",
  "privacy.howLong.open":
    "The opened votes and the ledger are published and archived. They do not show who voted.",
  "privacy.howLong.roll":
    "The roll, the fingerprints of codes and the marks of votes on paper are removed by themselves {days} days after the decision. How many could vote stays.",
  "privacy.howLong.drafts":
    "Drafts of ideas are removed by themselves {draftDays} days after the time for ideas has ended, or when you remove them yourself.",
  "privacy.howLong.account":
    "The account and what you have written are kept for as long as the nämnd needs them. Then they are removed or archived, according to the nämnd’s plan. Documents the municipality has received are public.",
  "privacy.rights": "Your rights",
  "privacy.rightsText":
    "You can learn what data we have about you. On the page My account you fetch them, or remove the account. You can ask us to correct it, or object. You can also complain to the Swedish Authority for Privacy Protection, IMY.",
  "privacy.rightsVote":
    "A vote that has been cast we cannot hand out, correct or erase. We do not know whose it is, see Article 11. You can vote again until voting closes.",
  "privacy.officer":
    "Do you have questions? Contact the municipality’s data protection officer. The contact person helps you to reach the officer.",
  "privacy.contactFor": "Contact person for {rounds}:",
  "privacy.cookies": "Cookies",
  "privacy.cookiesText": "No cookies track you. These are used when they are needed:",
  "privacy.cookies.session": "One keeps you signed in.",
  "privacy.cookies.link": "One belongs to the link you asked for in a mail, for an hour.",
  "privacy.cookies.booth":
    "One lets you into the voting booth for twenty minutes. It is sealed and does not say who you are.",
  "privacy.cookies.eid": "One goes with you to the e-ID and back, for ten minutes.",
  "privacy.cookies.receipt": "One shows the receipt when you have voted, for an hour.",
  "privacy.cookies.kiosk": "One remembers that the browser is a kiosk shared by many, for a year.",
  "privacy.cookies.look": "One remembers the appearance you chose, for a year.",
  "privacy.limits": "What is not protected",
  "privacy.limitsText":
    "The municipality’s server receives the votes. Whoever has full power over the server can therefore see votes come in. Each round’s page says who has the key that opens them. Before the votes are counted, the key that shows who cast which vote is destroyed.",
} as const satisfies Record<keyof typeof sv, string>;
