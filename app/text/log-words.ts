import { log } from "./sv/log.ts";
import type { Tongue } from "./tongue.ts";

type LogKey = keyof typeof log;

/** As `db/audit-actors.server.ts` finds them. */
type Actor =
  | { kind: "person"; name: string }
  | { kind: "school"; name: string }
  | { kind: "server"; account: string | null }
  | { kind: "timetable" }
  | { kind: "unknown"; id: string };

/** What was done, in words; an act that another version kept is told by its own name. */
export function actText({ t }: Tongue, act: string): string {
  const key = `log.act.${act}`;
  return hasWords(key) ? t(key) : act;
}

/** Who did it: the pages hand over what the log knows of them. */
export function actorText({ t }: Tongue, who: Actor): string {
  switch (who.kind) {
    case "person":
      return who.name;
    case "school":
      return t("log.actor.school", { school: who.name });
    case "server": {
      const { account } = who;
      return account === null ? t("log.actor.server") : t("log.actor.account", { account });
    }
    case "timetable":
      return t("log.actor.timetable");
    case "unknown":
      return who.id;
  }
}

function hasWords(key: string): key is LogKey {
  return Object.hasOwn(log, key);
}
