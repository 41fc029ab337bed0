import type { Area } from "#app/domain/area.ts";
import type { Round } from "#app/domain/round.ts";
import { AreaEmblem } from "../area-emblem.tsx";
import { useTongue } from "../words.tsx";

/** The areas one may vote in, with how much is marked in each. One ballot is cast in one of them. */
export function AreaTabs({
  round,
  marked,
  current,
}: {
  round: Round;
  marked: readonly { area: Area; chosen: number; answers: number }[];
  current: Area;
}) {
  const { t, to } = useTongue();
  return (
    <nav id="areas" aria-label={t("booth.areas")} className="stack-small">
      <ul className="tabs">
        {marked.map(({ area, chosen, answers }) => (
          <li key={area.id}>
            <a
              href={to(`/omgang/${round.slug}/rosta?omrade=${area.slug}`)}
              aria-current={area.id === current.id ? "page" : undefined}
            >
              <AreaEmblem polygon={area.polygon} />
              {t("booth.areaChosen", { area: area.name, n: chosen, answers })}
            </a>
          </li>
        ))}
      </ul>
      <p className="small muted">{t("booth.areaRule")}</p>
    </nav>
  );
}
