import { secretFingerprint } from "#app/ballot-box/roll-hash.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { roundSecrets } from "#app/ballot-box/round-secrets.server.ts";
import { awaitsVote, momentAt } from "#app/domain/schedule.ts";
import { knowsSecret, strangeSecret } from "#db/key-fingerprints.server.ts";
import type { Db } from "#db/open.server.ts";
import { listRounds } from "#db/rounds.server.ts";

/**
 * Whether the keys at hand are those this database was made with: the pepper, every key of a round
 * that waits for its vote, and the tag key of every round whose vote is open. With others people would
 * be off the roll, or vote twice, or the copy in the safe would open nothing. Returns
 * one sentence that says what to do; null when all is well.
 */
export async function checkSecrets(
  { db, keys }: { db: Db; keys: RoundKeys },
  nowMs: number,
): Promise<string | null> {
  if (!(await knowsSecret(db, "pepper", secretFingerprint(keys.pepper())))) {
    return "The pepper is not the one this database was made with: restore PEPPER_FILE, or pepper.key in KEYS_DIR.";
  }
  for (const { round } of await listRounds(db)) {
    if (round.ballotRule.kind !== "imported" && awaitsVote(round.schedule, nowMs)) {
      const strange = await strangeSecret(db, roundSecrets(keys, round));
      if (strange) {
        return `The round ${round.slug} is published, but a key is not the one it was published with: restore ${strange.file} in KEYS_DIR.`;
      }
    }
    if (momentAt(round.schedule, nowMs).kind !== "vote") continue;
    const key = keys.tagKeyOf(round.id);
    if (!key || !(await knowsSecret(db, `tag ${round.id}`, secretFingerprint(key)))) {
      return `The vote ${round.slug} is open, but its tag key is not the one it began with: restore round-${round.id}.key in KEYS_DIR.`;
    }
  }
  return null;
}
