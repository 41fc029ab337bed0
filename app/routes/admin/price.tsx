import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { localParts } from "#app/domain/local-time.ts";
import { readForm, textOf } from "#app/http/form.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { notFound, refuse } from "#app/http/refusals.server.ts";
import { visitorWhoMay } from "#app/http/visitor.server.ts";
import { fieldsOf, readFields } from "#app/schemas/form-fields.server.ts";
import { priceForm } from "#app/schemas/price-form.server.ts";
import { keepPrice } from "#app/services/keep-price.server.ts";
import { removePrice } from "#app/services/remove-price.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import type { StaffKey } from "#app/text/words.ts";
import { Button } from "#app/ui/button.tsx";
import { NumberField, TextArea, TextField } from "#app/ui/fields.tsx";
import { FieldRow } from "#app/ui/form-section.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { BackLink } from "#app/ui/way-back.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { useWrittenForm, type WrittenForm } from "#app/ui/written-form.ts";
import { listPrices } from "#db/prices.server.ts";

/** The address of the form for a price that is not there yet. */
const NEW = "nytt";
const list = "/admin/kommun/prislista";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, ({ t }) => args.data?.name ?? t("prices.new"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await visitorWhoMay("configureMunicipality", request, context, params);
  if (params.id === NEW) {
    const fromYear = String(localParts(context.nowMs).year);
    const fields: Record<string, string> = { fromYear };
    return { name: null, fields };
  }
  const price = (await listPrices(context.db)).find(({ id }) => id === params.id);
  if (!price) throw notFound();
  const { name, unit, note } = price;
  const fields: Record<string, string> = {
    ...{ name, unit, note, words: price.words.join(", ") },
    ...{ fromKronor: String(price.fromKronor), toKronor: String(price.toKronor) },
    ...{ yearlyKronor: String(price.yearlyKronor ?? ""), fromYear: String(price.fromYear) },
  };
  return { name, fields };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const by = await visitorWhoMay("configureMunicipality", request, context, params);
  const { db, nowMs } = context;
  const form = await readForm(request);
  const id = params.id === NEW ? null : (params.id ?? "");
  const kept = fieldsOf(form);
  const done = (what: string) => redirect(inLanguage(params, `${list}?klart=${what}`), 303);
  if (id !== null && textOf(form, "intent") === "remove") {
    const problems = await removePrice(db, id, by, nowMs);
    return problems.length > 0 ? refuse(problems, kept) : done("borttaget");
  }
  const read = readFields(priceForm, kept);
  if ("problems" in read) return refuse(read.problems, kept);
  const problems = await keepPrice(db, id, read.value, by, nowMs);
  return problems.length > 0 ? refuse(problems, kept) : done("sparat");
}

/** One price of the municipality's list: written in, changed, or taken out. */
export default function PricePage() {
  const { name, fields } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t, to } = useTongue();
  const shown: Record<string, string> = { ...fields, ...refused?.kept };
  const { form, summary } = useWrittenForm(shown, refused?.problems, (field) => ({
    label: t(labels[field] ?? "prices.title"),
  }));
  return (
    <SitePage>
      <div className="page-head">
        <BackLink href={to(list)}>{t("prices.title")}</BackLink>
        <h1>{name ?? t("prices.new")}</h1>
        {summary}
      </div>
      <Form method="post" className="stack-large narrow">
        <PriceFields form={form} />
        <div className="cluster">
          <Button name="intent" value="save">
            {t("site.save")}
          </Button>
          {name !== null && (
            <Button name="intent" value="remove" variant="quiet" formNoValidate>
              {t("prices.remove")}
            </Button>
          )}
        </div>
      </Form>
    </SitePage>
  );
}

function PriceFields({ form }: { form: WrittenForm }) {
  const { t } = useTongue();
  return (
    <>
      <TextField {...form.field("name")} hint={t("prices.nameHint")} autoComplete="off" />
      <TextField {...form.field("unit")} hint={t("prices.unitHint")} autoComplete="off" />
      <FieldRow>
        <NumberField {...form.sum("fromKronor")} unit="kr" />
        <NumberField {...form.sum("toKronor")} unit="kr" />
      </FieldRow>
      <NumberField {...form.sum("yearlyKronor")} hint={t("prices.yearlyHint")} unit="kr" />
      <NumberField {...form.field("fromYear")} size={6} />
      <TextField {...form.field("note")} hint={t("prices.noteHint")} />
      <TextArea {...form.field("words")} hint={t("prices.wordsHint")} rows={2} />
    </>
  );
}

const labels: Readonly<Record<string, StaffKey>> = {
  name: "prices.name",
  unit: "prices.unit",
  fromKronor: "prices.from",
  toKronor: "prices.to",
  yearlyKronor: "prices.yearly",
  fromYear: "prices.fromYear",
  note: "prices.note",
  words: "prices.words",
};
