import type { Badge } from "#app/domain/directory.ts";
import { Tag } from "./tag.tsx";
import { AsWritten, useTongue } from "./words.tsx";

/** Who somebody is to the municipality: elected or employed, party, title, nämnd. */
export function RoleBadge({ badge, title }: { badge: Badge; title: string | null }) {
  const { t } = useTongue();
  const { kind, partyShort, organ } = badge;
  const more = [title, organ].filter(Boolean).join(", ");
  return (
    <span className="role-badge">
      <Tag tone={kind === "member" ? "choice" : "accent"} icon="person">
        {t(`badge.${kind}`)}
        {partyShort && (
          <>
            {" "}
            <bdi>({partyShort})</bdi>
          </>
        )}
      </Tag>
      {more && (
        <span className="small">
          <AsWritten>{more}</AsWritten>
        </span>
      )}
    </span>
  );
}
