import { type MailList, mailLists } from "#app/domain/messages.ts";
import { openText, sealText } from "./sealed-text.server.ts";

/** Whose mails an address stops, and which kind. */
export interface Stop {
  personId: string;
  list: MailList;
}

const PURPOSE = "stop\0mail";

/** What stands in the address that stops a kind of mail: sealed, so that only we can make one. */
export function stopToken(installation: Buffer, { personId, list }: Stop): string {
  return sealText(installation, PURPOSE, JSON.stringify([personId, list]));
}

/** Reads it back; null when it was not made here. */
export function readStopToken(installation: Buffer, token: string): Stop | null {
  const text = openText(installation, PURPOSE, token);
  if (text === null) return null;
  const [personId, written] = JSON.parse(text) as [string, string];
  const list = mailLists.find((known) => known === written);
  return list ? { personId, list } : null;
}
