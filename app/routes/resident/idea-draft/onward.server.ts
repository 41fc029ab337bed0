import { type DraftText, type IdeaStep, newDraft } from "#app/domain/idea-draft.ts";
import type { Round } from "#app/domain/round.ts";
import { alikeTo } from "#app/http/idea-draft.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { stepAddress } from "#app/ui/ideas/idea-steps.ts";

type Context = Parameters<typeof alikeTo>[1];

/** Where one goes on when the idea has a name: past what is alike, where nothing is. */
export async function afterWhat(
  written: Partial<DraftText>,
  id: string,
  round: Round,
  context: Context,
  params: { lang?: string },
): Promise<string> {
  const alike = await alikeTo(newDraft(written), context, round);
  const step: IdeaStep = alike.length > 0 ? "alike" : "text";
  const address = inLanguage(params, stepAddress(round.slug, id, step));
  return alike.length > 0 ? address : `${address}?liknar=inget`;
}
