import type { letters as sv } from "../sv/letters.ts";

/** The page where letters and codes are made, and what stands in a letter. */
export const letters = {
  "letters.title": "Letters with codes",
  "letters.classes": "Codes for school classes",
  "letters.lead": "The letter gives a code to those without an e-ID.",
  "letters.kept":
    "We keep neither the file, the names, the addresses nor the codes. The file you get is the only copy.",
  "letters.onRoll":
    "{n, plural, =0 {Nobody on the roll has an identity number. Read in the roll first.} one {One person on the roll can get a letter.} other {# people on the roll can get letters.}}",
  "letters.closed": "Voting has closed. No more codes can be made.",
  "letters.noRoll": "The round has no roll. Residents themselves say where they live.",
  "letters.runTitle": "Letters to everyone",
  "letters.file": "File of addresses",
  "letters.fileHint":
    "CSV with the headings personnummer, namn, adress, postnummer and ort. At most 8 MB.",
  "letters.password": "Password for the file of letters",
  "letters.passwordHint":
    "We advise you to lock the file. At least {least} characters. Give the printer the password by another way than the file.",
  "letters.replace": "New codes replace old ones",
  "letters.replaceHint":
    "Tick this only if letters have been made before. Their codes then stop working.",
  "letters.try": "Try the file",
  "letters.print": "Make the letters",
  "letters.forward": "Make letters to protected people",
  "letters.again":
    "The browser lets go of the file after the trial. Name it again when you make the letters.",
  "letters.report": "What it would be",
  "letters.notMade": "No letters have been made and no codes changed.",
  "letters.reason": "Rows",
  "letters.count": "Number",
  "letters.lines": "Line numbers in the file",
  "letters.rows": "Rows in the file",
  "letters.printed": "Letters to print",
  "letters.forwarded": "Letters to protected people",
  "letters.hadCode": "Have had a code before",
  "letters.missing": "On the roll but not in the file",
  "letters.unknown": "Not on the roll",
  "letters.repeated": "The same person once more",
  "letters.number": "The identity number cannot be read",
  "letters.address": "Name, postcode or town is missing",
  "letters.more": "{lines} and more",
  "letters.forwardTitle": "Protected people",
  "letters.forwardText":
    "Those with protected data are not printed with the others. Their letters bear no address. Send them through the Tax Agency’s forwarding.",
  "letters.forwardHow":
    "Put each letter in a closed envelope. Put that in an envelope to the Tax Agency with the person’s name and identity number. Each letter tells which row of the file it belongs to.",
  "letters.oneTitle": "A new letter to one person",
  "letters.oneText": "The person’s earlier code stops working. A vote that has been cast stays.",
  "letters.oneNumber": "Identity number",
  "letters.oneNumberHint": "Twelve digits, such as 19900101-1239.",
  "letters.oneName": "Name",
  "letters.oneStreet": "Address",
  "letters.onePostcode": "Postcode",
  "letters.oneTown": "Town",
  "letters.oneAddressHint":
    "Leave empty if the person fetches the letter. A protected person gets a letter without an address.",
  "letters.oneDo": "Make the letter",
  "letters.codesTitle": "Codes without addresses",
  "letters.codesText":
    "They can be handed out on the spot. Whoever has a code may vote once. Codes made after the opening stand in the open ledger.",
  "letters.codesArea": "Area",
  "letters.codesMany": "Number of codes",
  "letters.codesForm": "Paper",
  "letters.codesLetters": "One letter a code",
  "letters.codesCards": "Eight cards a sheet",
  "letters.codesTwo":
    "Voting has opened. One of you therefore proposes the codes, and another approves them and gets the file.",
  "letters.codesAgree": "Approve and make the codes",
  "letters.codesDrop": "A proposal is removed on the page Roll.",
  "letters.codesDo": "Make the codes",
  "letter.run": "Letters with codes: {title}",
  "letter.title": "You may vote: {title}",
  "letter.who": "You may vote until {until}.",
  "letter.whoHome": "You may vote in {area} until {until}.",
  "letter.row": "Row {line} of the address file",
  "letter.code": "Your code",
  "letter.square": "A square to read with a phone. It leads to {address}",
  "letter.how": "How to vote",
  "letter.step1":
    "Read the square with your phone’s camera. Or write the address under the code in a browser.",
  "letter.step2": "Press “Open my ballot”.",
  "letter.step3": "Add the proposals you like best.",
  "letter.step4": "Press “Review” and then “Cast my vote”.",
  "letter.own": "The code is yours. Show it to nobody. Your name does not follow the vote.",
  "letter.eId":
    "If you have an e-ID you can vote with that instead. Your latest vote is the one that counts.",
  "letter.contact": "Questions? {name}, {phone}, {email}",
  "letter.essence":
    "You may vote on the municipality’s money until {until}. Read the square with your phone, or write the address under the code in a browser. The code is yours: show it to nobody.",
  "codeCard.go": "Read the square with your phone. Or write the address in a browser:",
  "codeCard.until": "Vote by {until}.",
  "codeCard.own": "The code is yours. Nobody can see how you vote.",
  "codeCard.essence": "Vote by {until}: read the square. The code is yours: show it to nobody.",
} as const satisfies Record<keyof typeof sv, string>;
