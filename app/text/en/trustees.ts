/** Where the administrator says who holds the key of a round. */
export const trustees = {
  "admin.section.keys": "The key to the votes",
  "admin.k.kind": "Who holds the key that opens the votes?",
  "admin.k.server":
    "The server. The votes open by themselves when the time for complaints is over.",
  "admin.k.trustees": "Trustees, who have a share of the key each",
  "admin.k.names": "The trustees’ names",
  "admin.k.namesHelp": "One name on each line. The names are public.",
  "admin.k.threshold": "So many are needed to open",
  "admin.k.title": "What the trustees do",
  "admin.k.make": "Meet and make the key, on a computer without a network:",
  "admin.k.adopt": "Give the server the public part of the key:",
  "admin.k.challenge": "Rehearse the opening, with every share:",
  "admin.k.ready": "The key is made, and every share has taken part in a rehearsal.",
  "admin.k.fingerprint": "The check code of the key is {code}. It must stand on every share.",
  "admin.k.open": "The trustees are to open the votes now:",
  "rep.rules.keys": "The key to the votes",
  "box.strangers":
    "The count has been stopped. {n, plural, one {One vote} other {# votes}} in the ledger {n, plural, one {belongs} other {belong}} to nobody on the roll.",
  "box.strangers.do":
    "Nothing has been opened. The key of the tags is still there, so guard it. Compare the roll with the one that was locked. Find out who has had the keys. The nämnd decides what to do.",
  "box.spoiled":
    "The count has been stopped. {n, plural, one {One vote} other {# votes}} cannot be opened to what the ledger promises.",
  "box.spoiled.do":
    "Nothing has been counted. Restore the votes from a backup from before the change. If that cannot be done, the nämnd decides what to do.",
} as const;
