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
  "help.q8": "What does my idea cost?",
  "help.a8":
    "On the page “What does it cost?” you see what things usually cost. There you add up what you have in mind. An officer always works out the cost again.",
  "a11y.title": "Accessibility of this website",
  "a11y.lead": "{name} is responsible for this website. Everyone should be able to use it.",
  "a11y.how": "How accessible the website is",
  "a11y.howText":
    "The website complies in part with the Swedish law on accessible digital public services. It is built to meet WCAG 2.2 at level AA. What is missing is listed under Content that is not accessible.",
  "a11y.cannot": "If you cannot use a part of the website",
  "a11y.cannotText":
    "Do you need something in another way? Write or ring, and say what it is about. We normally answer within two working days.",
  "a11y.report": "Have you found a fault?",
  "a11y.reportText":
    "Write or ring, and say which page it is about. We normally answer within two working days.",
  "a11y.authority": "Supervision",
  "a11y.authorityText":
    "The Swedish Agency for Digital Government, Digg, sees to it that the law is followed. If you are not satisfied with our answer, you can report it there.",
  "a11y.authorityDo": "Report poor accessibility to Digg",
  "a11y.missing": "Content that is not accessible",
  "a11y.missing.people":
    "People who use assistive technology daily have not tried the website yet. There may be shortcomings that we do not know of.",
  "a11y.missing.review": "No independent review has been made yet.",
  "a11y.missing.files":
    "The files with open data are made for programs. The same figures stand on the page with the result.",
  "a11y.missing.posts":
    "The municipality and its residents write texts of their own. They may be harder to read than the rest.",
  "a11y.burden": "Exceptions in the law",
  "a11y.burdenText":
    "We do not use the exception for a disproportionate burden. Nor do we leave out any content that the law exempts.",
  "a11y.tested": "How we have tested",
  "a11y.testedText":
    "We have assessed the website ourselves. Every page is checked with an automatic tool in light and dark mode, on a phone and a computer. The voting booth is also checked without scripts.",
  "a11y.date":
    "The assessment was made for version {version}. It and this statement were last updated on {date}.",
} as const satisfies Record<keyof typeof sv, string>;
