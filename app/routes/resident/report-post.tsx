import type { MetaFunction } from "@remix-run/node";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { shownAgain } from "#app/http/carried-form.server.ts";
import { readForm } from "#app/http/form.server.ts";
import { orHandBack, refuse } from "#app/http/refusals.server.ts";
import { visitorWhoMay, writerWhoMay } from "#app/http/visitor.server.ts";
import { reportForm } from "#app/schemas/discussion-forms.server.ts";
import { fieldsOf, readFields } from "#app/schemas/form-fields.server.ts";
import { reportPost } from "#app/services/report-post.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { TextArea } from "#app/ui/fields.tsx";
import { useProblems } from "#app/ui/form-problems.tsx";
import { NotSentYet } from "#app/ui/not-sent-yet.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { useTongue, useWritten } from "#app/ui/words.tsx";
import { postAt } from "./reported.server.ts";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("report.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await visitorWhoMay("reportPost", request, context, params);
  const { post, hidden, back } = await postAt(params, context);
  return data({ text: hidden ? "" : post.text, hidden, back }, { status: hidden ? 410 : 200 });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return shownAgain(form) ?? orHandBack(form, report(form, { request, params, context }));
}

async function report(form: FormData, { request, params, context }: ActionFunctionArgs) {
  const person = await writerWhoMay("reportPost", request, context, params);
  const { kind, id, post, hidden } = await postAt(params, context);
  const kept = fieldsOf(form);
  // The page says that it is hidden by now, and keeps what was written.
  if (hidden) return refuse([], kept);
  const read = readFields(reportForm, kept);
  if ("problems" in read) return refuse(read.problems, kept);
  const subject = { subjectKind: kind, subjectId: id, proposalId: post.proposalId };
  const reported = { ...subject, reason: read.value.reason };
  await reportPost(context.db, reported, person, context.nowMs);
  return redirect(`${new URL(request.url).pathname}?klart=1`, 303);
}

export default function ReportPost() {
  const { text, hidden, back } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t, to } = useTongue();
  const written = useWritten();
  const [query] = useSearchParams();
  const { summary, beside } = useProblems(refused?.problems);
  return (
    <SitePage>
      <div className="stack narrow">
        <h1>{t("report.title")}</h1>
        {query.get("klart") ? (
          <Alert tone="success" status>
            {t("report.thanks")}
          </Alert>
        ) : hidden ? (
          <AlreadyHidden written={refused?.kept?.reason} />
        ) : (
          <Form method="post" className="stack">
            {summary}
            <NotSentYet form={refused} />
            <p>{t("report.text")}</p>
            <Card tone="sand">
              <p className="lined" {...written}>
                {text}
              </p>
            </Card>
            <TextArea
              name="reason"
              rows={3}
              label={t("report.reason")}
              hint={t("report.help")}
              error={beside("reason")}
              defaultValue={refused?.kept?.reason}
            />
            <div>
              <Button data-working={t("site.working")}>{t("report.do")}</Button>
            </div>
          </Form>
        )}
        <p>
          <LinkButton variant="quiet" href={to(back)}>
            {t("site.back")}
          </LinkButton>
        </p>
      </div>
    </SitePage>
  );
}

/** A post that an officer hid before it was reported; what was written of it is not lost. */
function AlreadyHidden({ written }: { written: string | undefined }) {
  const { t } = useTongue();
  return (
    <>
      <Alert>{t("report.hidden")}</Alert>
      {written && (
        <Card tone="sand">
          <p className="lined">{written}</p>
        </Card>
      )}
    </>
  );
}
