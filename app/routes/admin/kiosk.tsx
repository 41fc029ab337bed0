import "#app/text/staff.ts";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { momentAt } from "#app/domain/schedule.ts";
import { readForm, textOf } from "#app/http/form.server.ts";
import { intoKiosk, kioskOf, outOfKiosk } from "#app/http/kiosk.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { notFound } from "#app/http/refusals.server.ts";
import { visitorWhoMay } from "#app/http/visitor.server.ts";
import { setKiosk } from "#app/services/set-kiosk.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { Button } from "#app/ui/button.tsx";
import { SelectField } from "#app/ui/fields.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { BackLink } from "#app/ui/way-back.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { findRound, listRounds } from "#db/rounds.server.ts";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("kiosk.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await visitorWhoMay("configureMunicipality", request, context, params);
  const rounds = (await listRounds(context.db)).map(({ round }) => round);
  const shown = rounds.filter(({ schedule }) => momentAt(schedule, context.nowMs).kind !== "draft");
  return {
    isKiosk: kioskOf(request, context) !== null,
    rounds: shown.map(({ slug, title }) => ({ value: slug, label: title })),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const by = await visitorWhoMay("configureMunicipality", request, context, params);
  const form = await readForm(request);
  const was = kioskOf(request, context);
  const ends = textOf(form, "intent") === "end";
  const found = await findRound(context.db, ends ? (was ?? "") : textOf(form, "round"));
  if (found) {
    const about = { roundId: found.round.id, begins: !ends };
    await setKiosk(context.db, about, by, context.nowMs);
  }
  if (ends) {
    return redirect(inLanguage(params, "/kiosk"), { status: 303, headers: outOfKiosk(context) });
  }
  if (!found) throw notFound();
  const headers = await intoKiosk(found.round.slug, request, context);
  return redirect(`/omgang/${found.round.slug}`, { status: 303, headers });
}

/** Where an administrator makes the browser at hand a kiosk for a round, as in a library. */
export default function KioskPage() {
  const { isKiosk, rounds } = useLoaderData<typeof loader>();
  const { t, to } = useTongue();
  return (
    <SitePage>
      <div className="page-head">
        <BackLink href={to("/admin/kommun")}>{t("town.title")}</BackLink>
        <h1>{t("kiosk.title")}</h1>
        <p className="lead">{t("kiosk.lead")}</p>
      </div>
      <Form method="post" className="narrow stack" reloadDocument>
        {isKiosk ? (
          <Button name="intent" value="end" variant="secondary">
            {t("kiosk.end")}
          </Button>
        ) : (
          <>
            <SelectField name="round" label={t("kiosk.round")} options={rounds} />
            <p>{t("kiosk.signsOut")}</p>
            <Button name="intent" value="begin">
              {t("kiosk.begin")}
            </Button>
          </>
        )}
      </Form>
    </SitePage>
  );
}
