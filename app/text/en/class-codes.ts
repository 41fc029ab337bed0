import type { classCodes as sv } from "../sv/class-codes.ts";

/** Codes for school classes: the administrator's page, and the teacher's. */
export const classCodes = {
  "classes.title": "Codes for school classes",
  "classes.lead": "A school gets a link. With it the teacher makes cards with codes for the class.",
  "classes.promise":
    "Whoever has a code may vote once. A pupil who has another way in too can vote twice. The result therefore shows the schools’ votes by themselves.",
  "classes.closed": "Voting has closed. No more links can be made.",
  "classes.new": "Make a link",
  "classes.school": "School",
  "classes.area": "Area where the classes vote",
  "classes.most": "The most codes",
  "classes.do": "Make the link",
  "classes.made": "The link is made",
  "classes.madeText":
    "Send it to the school. It is shown only now. Whoever has the link can make codes until voting closes.",
  "classes.link": "Link",
  "classes.list": "Schools",
  "classes.none": "No school has been given a link yet.",
  "classes.ordered": "Codes made",
  "classes.of": "{n} of {most}",
  "classes.state": "State",
  "classes.open": "Open",
  "classes.shut": "Closed",
  "classes.closeText":
    "Choose a school whose link is to stop working. Votes that have been cast stay.",
  "classes.which": "School to close",
  "classes.withCodes": "Block the codes that the school has made too",
  "classes.closeDo": "Close the link",
  "classes.saved": "The link is closed.",
  "class.title": "Cards for your class",
  "class.lead": "{school} votes in {area}: {round}.",
  "class.until":
    "The pupils vote by {until}. Only the name of the class and the number of codes are kept.",
  "class.notYet": "Voting opens {when}. The codes work from then on.",
  "class.closed": "Voting has closed. No more cards can be made.",
  "class.new": "A new class",
  "class.name": "Name of the class",
  "class.nameHint": "For example 7B. Write no names of pupils.",
  "class.pupils": "Number of pupils",
  "class.pupilsHint": "The school has {left} codes left.",
  "class.do": "Make the cards",
  "class.doText": "You get a file to print and cut. It is the only copy: we do not keep the codes.",
  "class.careful":
    "Give each pupil a card of their own. Use nobody else’s code. Throw away the cards left over.",
  "class.list": "The school’s classes",
  "class.none": "No class has been given cards yet.",
  "class.class": "Class",
  "class.cards": "Cards",
  "class.used": "Codes used",
  "class.few": "fewer than {n}",
  "class.gone": "No longer shown",
  "class.again": "Make new cards",
  "class.againFor": "Make new cards for {name}",
  "class.againText":
    "Have you lost the file? Make new cards. The old cards of the class then stop working. A pupil who has voted needs no new one.",
  "class.when":
    "The number of codes used never shows who has voted. Under five it only says that they are fewer than five.",
  "class.two":
    "Voting has opened. The municipality must therefore approve the class first. Then you make the cards here.",
  "class.ask": "Order cards",
  "class.waits":
    "Waiting for the municipality to approve: {classes}. Come back here. When the class stands in the list, press Make new cards.",
} as const satisfies Record<keyof typeof sv, string>;
