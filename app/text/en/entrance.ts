import type { entrance as sv } from "../sv/entrance.ts";

/** The page before the booth, where a voter shows who they are. */
export const entrance = {
  "entrance.title": "Show that you may vote",
  "entrance.lead": "We see that you may vote and where you live. Your name stays behind.",
  "entrance.again": "20 minutes have passed. Show who you are again. Your choices are still there.",
  "entrance.inside": "You have already shown who you are.",
  "entrance.goOn": "Go on to your ballot",
  "entrance.eId": "With e-ID",
  "entrance.eIdText": "For example BankID or Freja. You come back here afterwards.",
  "entrance.eIdDo": "Identify yourself",
  "entrance.eIdTest": "The demo uses a test e-ID.",
  "entrance.area": "In which area are you registered as living?",
  "entrance.areaHint": "You certify that you live in the area.",
  "entrance.code": "With the code from your letter",
  "entrance.codeLabel": "Code",
  "entrance.codeHint": "12 characters, like K7FD-2MPX-9RTA. Capital or small letters.",
  "entrance.codeDo": "Open my ballot",
  "entrance.codeText": "You have been given a code in a letter or by your school.",
  "entrance.noCode": "No code? Contact {name}, {phone}.",
  "entrance.onlyCodes": "In this round you vote with a code.",
  "entrance.cancelled": "You stopped the identification. Try again when you like.",
  "entrance.eIdFailed":
    "The identification did not succeed. Try again in a while, or use the code in your letter.",
  "entrance.door.title": "Open your ballot",
  "entrance.door.text": "You have opened the address in your letter. Press the button to vote.",
  "entrance.door.byHand":
    "You can also type the code. Choose your round on the start page and press Vote now.",
  "entrance.door.rounds": "To the start page",
  "leave.do": "I am done",
  "leave.text": "Do you share the device? Then we forget you here. Your vote stays.",
} as const satisfies Record<keyof typeof sv, string>;
