import type { pages as sv } from "../sv/pages.ts";

/** Signing in, appearance, help and the pages the law asks for. */
export const pages = {
  "signIn.title": "Sign in",
  "signIn.again": "You are no longer signed in. Sign in again.",
  "signIn.carried": "What you wrote is kept, and can be sent afterwards.",
  "signIn.demo": "This is a test site. Choose who you want to be.",
  "signIn.residents": "Residents",
  "signIn.staff": "The municipality",
  "signIn.as": "Sign in as {name}",
  "signIn.age": "aged {age}",
  "signIn.livesIn": "lives in {area}",
  "signIn.outside": "lives outside the areas",
  "signIn.off": "Sign-in by e-mail is not open yet on this website.",
  "signIn.offText": "The municipality must set up e-mail first.",
  "signIn.already": "You are signed in as {name}.",
  "signOut.title": "Sign out",
  "signOut.text": "Do you want to sign out?",
  "signOut.do": "Sign out",
  "look.title": "Appearance",
  "look.lead": "Choose how the pages look to you. Your browser remembers what you choose.",
  "look.scheme": "Light or dark",
  "look.scheme.auto": "Same as my device",
  "look.scheme.light": "Light",
  "look.scheme.dark": "Dark",
  "look.contrast": "Contrast",
  "look.contrast.normal": "Normal",
  "look.contrast.high": "High",
  "look.text": "Text size",
  "look.text.normal": "Normal",
  "look.text.large": "Larger",
  "look.saved": "The appearance is saved.",
  "help.title": "Help",
  "help.lead": "Here are answers to what many people ask.",
  "help.q1": "Is my vote secret?",
  "help.a1":
    "Yes. Your vote is sealed when you send it, and is not saved under your name. No page shows what you voted for. What we promise and do not promise is on the page Check your vote.",
  "help.q2": "Can I change my mind?",
  "help.a2":
    "Yes, right up until voting closes. The last vote counts. The earlier one counts until you send a new one.",
  "help.q3": "Do I have to use all my votes?",
  "help.a3": "No. You choose how many to use.",
  "help.q4": "What do binding and advisory mean?",
  "help.a4":
    "Binding: the committee (nämnd) has promised to follow the result, within law and budget. Advisory: the nämnd takes the result into account and explains if it departs from it.",
  "help.q5": "What is a saving?",
  "help.a5": "A proposal about something that can cost less. You answer yes, no or abstain.",
  "help.q6": "I need help to vote",
  "help.a6":
    "Go to the library or the service centre, or ring the contact person named on the round’s page.",
  "help.q7": "Who sees what I write?",
  "help.a7":
    "Everyone. You choose whether your name is shown. What you send to the municipality becomes an official document (allmän handling).",
  "a11y.title": "Accessibility of this website",
  "a11y.lead": "{name} is responsible for this website. Everyone should be able to use it.",
  "a11y.how": "How accessible the website is",
  "a11y.howText":
    "The website is built to meet WCAG 2.2 at level AA. It is thereby built to meet the Swedish law on accessible digital public services. We know of no shortcomings. No independent review has been made yet.",
  "a11y.tested": "How we have tested",
  "a11y.testedText":
    "We test it ourselves. Every page is checked with an automatic tool in light and dark mode, on a phone and a computer. Voting is also checked without scripts.",
  "a11y.report": "Have you found a fault?",
  "a11y.reportText": "Write or ring, and say which page it is about.",
  "a11y.authority": "Are you not satisfied with our answer?",
  "a11y.authorityText": "Report it to the Swedish Agency for Digital Government:",
  "a11y.date": "This statement was last gone through on {date}.",
  "privacy.title": "How we handle your personal data",
  "privacy.lead": "The committee (nämnd) that owns the round is responsible for the data.",
  "privacy.ground": "Why we may do it",
  "privacy.groundText":
    "The round is a task in the public interest. That is the legal basis, under Article 6(1)(e) of the General Data Protection Regulation.",
  "privacy.howLong": "How long the data is kept",
  "privacy.howLongText":
    "For as long as the nämnd needs it for the round. Then it is removed or archived, according to the nämnd’s plan. Documents the municipality has received are public.",
  "privacy.rights": "Your rights",
  "privacy.rightsText":
    "You can learn what data we have about you. On the page My account you fetch them, or remove the account. You can ask us to correct it, or object. You can also complain to the Swedish Authority for Privacy Protection, IMY.",
  "privacy.officer":
    "Do you have questions? Contact the municipality’s data protection officer. The contact person helps you to reach the officer.",
  "privacy.what": "What we save",
  "privacy.what.1":
    "Your name, e-mail address, role, area and age, so that we know what you may do.",
  "privacy.what.2": "What you write: ideas, arguments and questions.",
  "privacy.what.3":
    "Your vote, sealed and under a coded tag. A sealed draft is kept until you send the vote.",
  "privacy.not": "What we do not save",
  "privacy.not.1": "When you voted, except on your own receipt.",
  "privacy.not.2": "Which computer or phone you used.",
  "privacy.not.3": "Anything with other companies. The pages fetch nothing from other websites.",
  "privacy.cookies": "Cookies",
  "privacy.cookiesText":
    "One cookie keeps you signed in. One belongs to the link you asked for in a mail. One remembers the appearance you chose. One shows the receipt when you have voted. No cookies track you.",
  "privacy.limits": "What is not protected",
  "privacy.limitsText":
    "The municipality’s server receives the votes. Whoever has full power over the server can therefore see votes come in. Each round’s page says who has the key that opens them. Before the votes are counted, the key that shows who cast which vote is destroyed.",
} as const satisfies Record<keyof typeof sv, string>;
