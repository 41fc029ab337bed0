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
} as const;
