import type { keys as sv } from "../sv/keys.ts";

/** Who holds the key, in easy Swedish. */
export const keys = {
  "keys.server": "Rösterna är låsta. Kommunens dator har nyckeln.",
  "keys.trustees": "Rösterna är låsta. De här har var sin del av nyckeln: {names}.",
  "keys.threshold": "Minst {n} av dem måste vara med och låsa upp. Datorn kan inte.",
} as const satisfies Partial<Record<keyof typeof sv, string>>;
