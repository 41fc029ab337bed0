import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { readForm, textOf } from "#app/http/form.server.ts";
import { areaOptions, knownArea } from "#app/http/home-areas.server.ts";
import { letIn } from "#app/http/let-in.server.ts";
import { refuse } from "#app/http/refusals.server.ts";
import { nonceHashIn, whereLinkLeads } from "#app/http/sign-in-link.server.ts";
import { safeReturn } from "#app/http/visitor.server.ts";
import { profileForm } from "#app/schemas/account-forms.server.ts";
import { readFields } from "#app/schemas/form-fields.server.ts";
import { followLink } from "#app/services/follow-link.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { ProfileFields } from "#app/ui/profile-fields.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { useWrittenForm } from "#app/ui/written-form.ts";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("link.title"));

/** Looking is not using: programs that read mail open links before their reader does. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const back = safeReturn(new URL(request.url).searchParams.get("till"));
  const leads = await whereLinkLeads(request, context, params.token ?? "");
  return { back, leads, areas: leads === "new" ? await areaOptions(context) : [] };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const token = params.token ?? "";
  const kept = { name: textOf(form, "name"), homeArea: textOf(form, "homeArea") };
  const read = form.has("name") ? readFields(profileForm, kept) : null;
  if (read && "problems" in read) return refuse(read.problems, kept);
  const profile = read && {
    name: read.value.name,
    homeArea: await knownArea(context, read.value.homeArea),
  };
  const nonceHash = nonceHashIn(request, context);
  const followed = await followLink(context.db, { token, nonceHash }, profile, context.realNowMs);
  if ("stopped" in followed) return refuse([], kept);
  if ("problems" in followed) return refuse(followed.problems, kept);
  const back = textOf(form, "back");
  return letIn(followed.person, { back, carries: false }, request, context);
}

const nothing = { name: "", homeArea: "" };

/** Where the link in the mail leads: one button, and for one who is new here a name. */
export default function SignInLink() {
  const { back, leads, areas } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t, to } = useTongue();
  const labels = { name: t("profile.name"), homeArea: t("profile.area") } as const;
  const { form, summary } = useWrittenForm(refused?.kept ?? nothing, refused?.problems, (name) => ({
    label: name === "name" ? labels.name : labels.homeArea,
  }));
  const again = `${to("/logga-in")}${back === "/" ? "" : `?till=${encodeURIComponent(back)}`}`;
  const stopped = {
    gone: t("link.gone"),
    "other-browser": t("link.otherBrowser"),
    staff: t("link.staff"),
    known: null,
    new: null,
  }[leads];
  return (
    <SitePage>
      <div className="page-head">
        <h1>{t("link.title")}</h1>
        {summary}
        {stopped && <Alert tone="warning">{stopped}</Alert>}
        {leads === "known" && <p className="lead">{t("link.ready")}</p>}
        {leads === "new" && <p className="lead">{t("link.new")}</p>}
      </div>
      {stopped ? (
        <p>
          {leads === "staff" ? (
            <LinkButton href={to("/logga-in/personal")}>{t("mailIn.staff")}</LinkButton>
          ) : (
            <LinkButton href={again}>{t("link.again")}</LinkButton>
          )}
        </p>
      ) : (
        <Form method="post" className="stack narrow">
          <input type="hidden" name="back" value={back} />
          {leads === "new" && <ProfileFields form={form} areas={areas} />}
          <div>
            <Button>{t(leads === "new" ? "link.make" : "link.do")}</Button>
          </div>
        </Form>
      )}
    </SitePage>
  );
}
