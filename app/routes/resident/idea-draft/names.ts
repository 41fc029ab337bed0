import type { Area } from "#app/domain/area.ts";
import type { DraftAuthor } from "#app/domain/idea-draft.ts";
import { shownName } from "#app/text/shown-name.ts";

/** How those who write an idea will stand beside it: the owner always, the others by name or not. */
export function namesOf(
  { ownerId, authors }: { ownerId: string; authors: readonly DraftAuthor[] },
  areas: readonly Area[],
): { proposerName: string; coAuthors: string[] } {
  const owner = authors.find(({ id }) => id === ownerId);
  if (!owner) throw new Error("A draft has no owner among its authors.");
  const others = authors.filter(({ id, named }) => id !== ownerId && named);
  return {
    proposerName: shownName(owner, owner.named, areas),
    coAuthors: others.map(({ name }) => name),
  };
}
