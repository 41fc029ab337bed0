import { Form } from "@remix-run/react";
import type { CostSpan, Counted, PotPart, Price } from "#app/domain/price-list.ts";
import type { Problem } from "#app/domain/problem.ts";
import { Button } from "../button.tsx";
import { EmptyState } from "../empty-state.tsx";
import { SelectField, TextField } from "../fields.tsx";
import { useProblems } from "../form-problems.tsx";
import { SitePage } from "../site.tsx";
import { BackLink } from "../way-back.tsx";
import { useTongue } from "../words.tsx";
import { CostSum } from "./cost-sum.tsx";
import { PriceRows } from "./price-rows.tsx";

export interface CostProps {
  round: { slug: string; title: string };
  takesIdeas: boolean;
  /** True when the municipality has written no prices. */
  empty: boolean;
  chosen: {
    counted: readonly Counted[];
    written: Readonly<Record<string, string>>;
    problems: readonly Problem[];
  };
  search: string;
  /** What was searched for, without what has been chosen. */
  found: readonly Price[];
  pots: readonly { slug: string; name: string; kronor: number }[];
  /** The pot that the sum is held against. */
  pot: { slug: string; name: string; kronor: number } | null;
  part: PotPart | null;
  cost: CostSpan;
  /** The query that takes the sum along to an idea. */
  onward: string;
}

/** The price list as one form, whose answer stands in the address: it needs no scripts. */
export function CostPage(props: CostProps) {
  const { round, empty, chosen } = props;
  const { t, to } = useTongue();
  const prices = [...chosen.counted.map(({ price }) => price), ...props.found];
  const { summary, beside } = useProblems(
    chosen.problems,
    (field) => prices.find(({ id }) => field === `antal.${id}`)?.name,
  );
  return (
    <SitePage>
      <div className="page-head">
        <BackLink href={to(`/omgang/${round.slug}`)}>{round.title}</BackLink>
        <h1>{t("cost.title")}</h1>
        <p className="lead">{t("cost.lead")}</p>
        <p className="muted">{t("cost.onlyRough")}</p>
        {summary}
      </div>
      {empty ? (
        <EmptyState drawing="chairs">
          <p>{t("cost.none")}</p>
        </EmptyState>
      ) : (
        <Form method="get" className="stack-large" key={props.onward + props.search}>
          {chosen.counted.length > 0 && <CostSum {...props} />}
          <CostList {...props} {...{ beside }} />
        </Form>
      )}
    </SitePage>
  );
}

function CostList(props: CostProps & { beside: (field: string) => string | undefined }) {
  const { search, found, pots, pot, chosen, beside } = props;
  const { t } = useTongue();
  return (
    <>
      <div className="stack narrow">
        <TextField
          name="q"
          type="search"
          label={t("cost.search")}
          hint={t("cost.searchHint")}
          defaultValue={search}
        />
        {pots.length > 1 && (
          <SelectField
            name="omrade"
            label={t("cost.area")}
            defaultValue={pot?.slug}
            options={pots.map(({ slug, name }) => ({ value: slug, label: name }))}
          />
        )}
        <div>
          <Button variant="secondary">{t("cost.searchDo")}</Button>
        </div>
      </div>
      {found.length > 0 ? (
        <>
          <PriceRows
            caption={t(search ? "cost.found" : "cost.all", { n: found.length })}
            rows={found.map((price) => ({
              price,
              count: chosen.written[`antal.${price.id}`] ?? "",
            }))}
            beside={beside}
          />
          <div className="compare-bar">
            <p>{t("cost.doHelp")}</p>
            <Button>{t("cost.do")}</Button>
          </div>
        </>
      ) : (
        search && <p>{t("cost.notFound", { search })}</p>
      )}
    </>
  );
}
