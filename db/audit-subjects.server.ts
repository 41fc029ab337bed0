import type { Db } from "./engine.server.ts";

/** What an act of the log was done to, as the pages can name it and lead to it. */
export interface AuditSubject {
  title: string;
  roundSlug: string;
  /** The proposal that it is, or stands under; null for a round. */
  proposal: { id: string; number: string | null } | null;
}

/** What the acts were done to, by its id; what is no longer there is absent. */
export async function namesOfSubjects(
  db: Db,
  ids: readonly string[],
): Promise<Map<string, AuditSubject>> {
  const found = new Map<string, AuditSubject>();
  if (ids.length === 0) return found;
  const rounds = db.selectFrom("round").select(["id", "title", "slug"]).where("id", "in", ids);
  for (const { id, title, slug } of await rounds.execute()) {
    found.set(id, { title, roundSlug: slug, proposal: null });
  }
  const proposals = db
    .selectFrom("proposal")
    .innerJoin("round", "round.id", "proposal.round_id")
    .select(["proposal.id", "proposal.title", "proposal.number", "round.slug"]);
  for (const { id, ...place } of await proposals.where("proposal.id", "in", ids).execute()) {
    found.set(id, placed({ ...place, id }));
  }
  const posts = db
    .selectFrom("argument")
    .select(["id as subject", "proposal_id"])
    .unionAll(db.selectFrom("question").select(["id as subject", "proposal_id"]))
    .unionAll(db.selectFrom("offer").select(["id as subject", "proposal_id"]))
    .unionAll(db.selectFrom("report").select(["id as subject", "proposal_id"]))
    .as("post");
  const talk = proposals.innerJoin(posts, "post.proposal_id", "proposal.id").select("post.subject");
  for (const { subject, ...place } of await talk.where("post.subject", "in", ids).execute()) {
    found.set(subject, placed(place));
  }
  return found;
}

function placed(place: { id: string; title: string; number: string | null; slug: string }) {
  const { id, title, number, slug } = place;
  return { title, roundSlug: slug, proposal: { id, number } };
}
