/** Who holds the key that opens the votes. */
export const keys = {
  "keys.server": "The key that opens the votes lies on the municipality’s server.",
  "keys.trustees": "The key that opens the votes is shared between the trustees {names}.",
  "keys.threshold": "At least {n} of them are needed to open the votes. The server cannot.",
  "results.notYet.trustees":
    "The trustees are to open the votes. The server does not have the key and cannot do it.",
  "results.notYet.missing":
    "The votes cannot be opened: {n, plural, one {one vote} other {# votes}} in the ledger are missing in the database. The municipality must restore {n, plural, one {it} other {them}} from a backup.",
  "results.notYet.stopped":
    "The count has been stopped, because a check found something that is not right. The nämnd and the municipality’s administrators have been told what it is and are looking into it. No result is shown meanwhile. Questions? Call {name}, {phone}.",
} as const;
