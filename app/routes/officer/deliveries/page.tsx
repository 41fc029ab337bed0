import type { DeliveryState } from "#app/domain/delivery.ts";
import type { Round } from "#app/domain/round.ts";
import { day, money } from "#app/format.ts";
import { todayOf } from "#app/text/delivery-words.ts";
import { Alert } from "#app/ui/alert.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { DeliveryTags } from "#app/ui/outcome/delivery-facts.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { BackLink } from "#app/ui/way-back.tsx";
import { useTongue } from "#app/ui/words.tsx";

interface Decided {
  number: string;
  title: string;
  kind: "spend" | "save";
  plannedKronor: number;
  /** Null when nothing is written. */
  state: DeliveryState | null;
}

interface Props {
  round: Pick<Round, "slug" | "title" | "currency">;
  /** False until the nämnd has decided anything. */
  decided: boolean;
  items: readonly Decided[];
}

export function DeliveriesPage({ round, decided, items }: Props) {
  const { t, to } = useTongue();
  return (
    <SitePage>
      <div className="page-head">
        <BackLink href={to("/admin/arenden")}>{t("waiting.title")}</BackLink>
        <h1>{t("deliver.in", { title: round.title })}</h1>
        {items.length > 0 && <p className="lead">{t("deliver.lead")}</p>}
        <Due items={items} />
      </div>
      {items.length === 0 ? (
        <EmptyState drawing="chairs">
          <p>{t(decided ? "deliver.none" : "deliver.notYet")}</p>
        </EmptyState>
      ) : (
        <DecidedTable round={round} items={items} />
      )}
    </SitePage>
  );
}

/** What has passed its day, and what is due next. */
function Due({ items }: Pick<Props, "items">) {
  const { t, locale } = useTongue();
  const today = todayOf(locale);
  const due = items
    .flatMap(({ number, state }) => (state?.readyOn ? [{ number, on: state.readyOn }] : []))
    .sort((one, other) => (one.on < other.on ? -1 : 1));
  const passed = due.filter(({ on }) => on < today).length;
  const next = due.find(({ on }) => on >= today);
  return (
    <>
      {passed > 0 && (
        <Alert tone="warning">
          <p>{t("deliver.due.late", { n: passed })}</p>
        </Alert>
      )}
      {next && <p>{t("deliver.due.next", { date: day(next.on, locale), number: next.number })}</p>}
    </>
  );
}

/** What is due first stands first; then what nobody has begun to write about, last what is over. */
function inOrderOfDay(items: readonly Decided[]): Decided[] {
  const rank = ({ state }: Decided) =>
    state?.readyOn ?? (state === null || state.stage === "planned" ? "8" : "9");
  return items.toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1));
}

function DecidedTable({ round, items }: Pick<Props, "round" | "items">) {
  const { t, to, locale } = useTongue();
  const sum = (amount: number) => money(amount, round.currency, locale);
  const today = todayOf(locale);
  const here = `/admin/omgang/${round.slug}/genomforande`;
  return (
    <DataTable
      caption={t("deliver.title")}
      captionHidden
      rows={inOrderOfDay(items)}
      rowKey={({ number }) => number}
      columns={[
        {
          key: "proposal",
          heading: t("deliver.col.proposal"),
          cell: ({ number, title }) => (
            <a href={to(`${here}/${encodeURIComponent(number)}`)}>
              {number} {title}
            </a>
          ),
        },
        {
          key: "stage",
          heading: t("deliver.col.stage"),
          cell: ({ state, kind }) =>
            state ? (
              <span className="cluster">
                <DeliveryTags state={state} kind={kind} />
              </span>
            ) : (
              t("deliver.notBegun")
            ),
        },
        {
          key: "due",
          heading: t("deliver.col.due"),
          cell: ({ state }) => {
            if (!state || state.stage === "done" || state.stage === "stopped") return "–";
            if (state.readyOn === null) return t("deliver.due.none");
            const date = day(state.readyOn, locale);
            return state.readyOn < today ? t("deliver.due.passed", { date }) : date;
          },
        },
        {
          key: "cost",
          heading: t("deliver.col.cost"),
          numeric: true,
          cell: ({ state, plannedKronor }) => {
            const cost = state?.costKronor ?? null;
            const planned = sum(plannedKronor);
            return cost === null ? planned : t("deliver.costOf", { cost: sum(cost), planned });
          },
        },
      ]}
    />
  );
}
