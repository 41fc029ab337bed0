import type { Round } from "#app/domain/round.ts";
import type { TooDear } from "#app/domain/round-warnings.ts";
import { money } from "#app/format.ts";
import { Alert } from "#app/ui/alert.tsx";
import { useTongue } from "#app/ui/words.tsx";

/** Warns of proposals that cannot win because they cost more than their area's pot. */
export function TooDearWarning({
  round,
  dear,
}: {
  round: Pick<Round, "slug" | "currency">;
  dear: readonly TooDear[];
}) {
  const { t, to, locale } = useTongue();
  if (dear.length === 0) return null;
  const sum = (amount: number) => money(amount, round.currency, locale);
  return (
    <Alert tone="warning">
      <p>{t("admin.w.tooDear", { n: dear.length })}</p>
      <ul>
        {dear.map(({ id, number, title, costKronor, potKronor, areaName }) => (
          <li key={id}>
            <a href={to(`/admin/omgang/${round.slug}/forslag/${id}`)}>
              {number ? `${number} ${title}` : title}
            </a>
            {": "}
            {t("admin.w.tooDearRow", {
              cost: sum(costKronor),
              pot: sum(potKronor),
              area: areaName,
            })}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
