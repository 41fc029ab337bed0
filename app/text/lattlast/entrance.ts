import type { entrance as sv } from "../sv/entrance.ts";

/** The page before the booth, in easy Swedish. */
export const entrance = {
  "entrance.lead": "Visa vem du är. Ingen ser vad du röstar på.",
  "entrance.again": "Det har gått 20 minuter. Visa igen vem du är.",
  "entrance.goOn": "Gå och rösta",
  "entrance.eId": "Med BankID eller Freja",
  "entrance.eIdText": "Sedan kommer du tillbaka hit.",
  "entrance.eIdDo": "Visa vem du är",
  "entrance.area": "Var bor du?",
  "entrance.code": "Med en kod",
  "entrance.codeHint": "Koden har 12 tecken. Till exempel K7FD-2MPX-9RTA.",
  "entrance.codeDo": "Gå och rösta",
  "entrance.codeText": "Koden står i ditt brev. Skolan kan också ge koden.",
  "entrance.noCode": "Har du ingen kod? Ring {name}, {phone}.",
  "entrance.onlyCodes": "Här röstar man med en kod.",
  "entrance.cancelled": "Du blev inte klar. Försök igen.",
  "entrance.eIdFailed": "Det gick inte. Försök igen om en stund.",
  "entrance.door.title": "Gå och rösta",
  "entrance.door.text": "Tryck på knappen. Sedan kan du rösta.",
  "leave.text": "Är telefonen inte bara din? Tryck då här. Rösten är kvar.",
} as const satisfies Partial<Record<keyof typeof sv, string>>;
