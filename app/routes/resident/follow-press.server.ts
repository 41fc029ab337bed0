import { redirect } from "@remix-run/node";
import { textOf } from "#app/http/form.server.ts";
import { languageOf } from "#app/http/locale.server.ts";
import { visitorWhoMay } from "#app/http/visitor.server.ts";
import { followProposal } from "#app/services/follow-proposal.server.ts";
import { follows } from "#db/follows.server.ts";

type Context = Parameters<typeof visitorWhoMay>[2];

/**
 * Follows a proposal, or no longer, when that is what the form says, and leads back to `here`.
 * Null for any other form.
 */
export async function pressFollow(
  form: FormData,
  proposalId: string,
  here: string,
  { request, context, params }: { request: Request; context: Context; params: { lang?: string } },
) {
  const intent = textOf(form, "intent");
  if (intent !== "follow" && intent !== "unfollow") return null;
  const person = await visitorWhoMay("follow", request, context, params);
  const wanted = intent === "follow";
  const chosen = { wanted, language: languageOf(params) };
  await followProposal(context.db, proposalId, person, chosen, context.nowMs);
  return redirect(`${here}?klart=${wanted ? "foljer" : "foljer-inte"}`, 303);
}

/** Whether a person follows a proposal; null for one who cannot. */
export async function followedBy(
  person: { id: string; role: string } | null,
  proposalId: string,
  { db }: Pick<Context, "db">,
): Promise<boolean | null> {
  return person?.role === "resident" ? follows(db, person.id, proposalId) : null;
}
