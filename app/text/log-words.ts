import { log } from "./sv/log.ts";
import type { Tongue } from "./tongue.ts";

type LogKey = keyof typeof log;

/** What was done, in words; an act that another version kept is told by its own name. */
export function actText({ t }: Tongue, act: string): string {
  const key = `log.act.${act}`;
  return hasWords(key) ? t(key) : act;
}

function hasWords(key: string): key is LogKey {
  return Object.hasOwn(log, key);
}
