import { kronor } from "#app/format.ts";
import { costSentence, partSentence } from "#app/text/cost-words.ts";
import { Button, LinkButton } from "../button.tsx";
import { Card } from "../card.tsx";
import { useTongue } from "../words.tsx";
import type { CostProps } from "./cost-page.tsx";
import { PriceRows } from "./price-rows.tsx";

/** What has been chosen, what it costs together, and how large a part of the pot that is. */
export function CostSum({ round, takesIdeas, chosen, cost, pot, part, onward }: CostProps) {
  const tongue = useTongue();
  const { t, to } = tongue;
  return (
    <Card as="section">
      <h2 id="summa">{t("cost.sum")}</h2>
      <p className="lead" role="status">
        {costSentence(tongue, cost)}
      </p>
      {pot && part && (
        <p>
          {partSentence(tongue, part, pot.name)} {t("cost.pot", { sum: kronor(pot.kronor) })}
        </p>
      )}
      <p className="muted">{t("cost.officer")}</p>
      <PriceRows
        caption={t("cost.chosen")}
        rows={chosen.counted.map(({ price, count }) => ({ price, count: String(count) }))}
        beside={() => undefined}
      />
      <div className="cluster">
        <Button variant="secondary">{t("cost.again")}</Button>
        {takesIdeas && (
          <LinkButton href={to(`/omgang/${round.slug}/lamna-forslag?${onward}`)}>
            {t("cost.toIdea")}
          </LinkButton>
        )}
      </div>
    </Card>
  );
}
