import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { limits } from "#app/domain/limits.ts";
import { unnamed } from "#app/domain/municipality.ts";
import type { Problem } from "#app/domain/problem.ts";
import { armsPath } from "#app/http/arms.server.ts";
import { readForm, textOf } from "#app/http/form.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { visitorWhoMay } from "#app/http/visitor.server.ts";
import { municipalityForm } from "#app/schemas/account-forms.server.ts";
import { fieldsOf, readFields } from "#app/schemas/form-fields.server.ts";
import { type NewArms, saveMunicipality } from "#app/services/save-municipality.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import type { StaffKey } from "#app/text/words.ts";
import { Alert } from "#app/ui/alert.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { BackLink } from "#app/ui/way-back.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { useWrittenForm } from "#app/ui/written-form.ts";
import { findMunicipality } from "#db/municipality.server.ts";
import { MunicipalityForm } from "./municipality/form.tsx";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("town.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await visitorWhoMay("configureMunicipality", request, context, params);
  const found = await findMunicipality(context.db);
  const { name, population, colour, mailFrom, arms, dataOfficer } = found ?? {
    ...unnamed,
    name: "",
  };
  return {
    first: found === null,
    arms: armsPath(arms),
    sendsMail: context.sendsMail,
    fields: {
      ...{ name, colour, population: String(population) },
      mailName: mailFrom?.name ?? "",
      mailAddress: mailFrom?.address ?? "",
      officerName: dataOfficer?.name ?? "",
      officerEmail: dataOfficer?.email ?? "",
      officerPhone: dataOfficer?.phone ?? "",
    },
  };
}

interface Answer {
  problems: readonly Problem[];
  kept: Readonly<Record<string, string>>;
}

const refuse = (answer: Answer) => data(answer, { status: answer.problems.length > 0 ? 422 : 200 });

export async function action({ request, params, context }: ActionFunctionArgs) {
  const by = await visitorWhoMay("configureMunicipality", request, context, params);
  const form = await readForm(request);
  const kept = fieldsOf(form, ["intent", "arms"]);
  const read = readFields(municipalityForm, kept);
  if ("problems" in read) return refuse({ problems: read.problems, kept });
  if (textOf(form, "intent") === "preview") return refuse({ problems: [], kept });
  const { name, population, colour, mailName, mailAddress, noArms } = read.value;
  const mailFrom = mailAddress === "" ? null : { name: mailName || name, address: mailAddress };
  const written = { name, population, colour, mailFrom, dataOfficer: officerIn(read.value) };
  const arms = noArms ? "none" : await armsIn(form);
  const problems = await saveMunicipality(context.db, written, arms, by, context.nowMs);
  if (problems.length > 0) return refuse({ problems, kept });
  return redirect(inLanguage(params, "/admin/kommun?klart=1"), 303);
}

/** The officer as the form names them; null where every field of theirs is empty. */
function officerIn(read: Record<"officerName" | "officerEmail" | "officerPhone", string>) {
  const officer = { name: read.officerName, email: read.officerEmail, phone: read.officerPhone };
  return Object.values(officer).some(Boolean) ? officer : null;
}

/** The file that was sent; a field without one is an empty file. */
async function armsIn(form: FormData): Promise<NewArms> {
  const file = form.get("arms");
  if (file === null || typeof file === "string" || file.size === 0) return "same";
  return { bytes: Buffer.from(await file.arrayBuffer()) };
}

/** What the municipality says of itself: name, colour, coat of arms, whom mail comes from. */
export default function MunicipalityPage() {
  const { first, arms, sendsMail, fields } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const [query] = useSearchParams();
  const { t, to } = useTongue();
  const shown: Record<string, string> = { ...fields, ...answered?.kept };
  const { form, summary } = useWrittenForm(shown, answered?.problems, (name) => ({
    label: t(labels[name] ?? "town.title"),
  }));
  return (
    <SitePage>
      <div className="page-head">
        <BackLink href={to("/admin")}>{t("admin.title")}</BackLink>
        <h1>{t("town.title")}</h1>
        {first && <p className="lead">{t("town.first")}</p>}
        {query.get("klart") && !answered && (
          <Alert tone="success" status>
            {t("town.saved")}
          </Alert>
        )}
        {summary}
      </div>
      <ul>
        <li>
          <a href={to("/admin/kommun/prislista")}>{t("prices.title")}</a>
        </li>
        <li>
          <a href={to("/kiosk")}>{t("kiosk.title")}</a>
        </li>
      </ul>
      <MunicipalityForm
        form={form}
        arms={arms}
        sendsMail={sendsMail}
        limitKilobytes={limits.armsBytes / 1000}
      />
    </SitePage>
  );
}

const labels: Record<string, StaffKey | undefined> = {
  name: "town.name",
  population: "town.population",
  colour: "town.colour",
  arms: "town.arms",
  noArms: "town.noArms",
  mailName: "town.mailName",
  mailAddress: "town.mailAddress",
  officerName: "town.officerName",
  officerEmail: "town.officerEmail",
  officerPhone: "town.officerPhone",
};
