import type { MetaFunction } from "@remix-run/node";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { type Reportable, reportable } from "#app/domain/discussion.ts";
import type { Offer } from "#app/domain/offer.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { readForm } from "#app/http/form.server.ts";
import { notFound, refuse } from "#app/http/refusals.server.ts";
import { visitorWhoMay } from "#app/http/visitor.server.ts";
import { reportForm } from "#app/schemas/discussion-forms.server.ts";
import { fieldsOf, readFields } from "#app/schemas/form-fields.server.ts";
import { reportPost } from "#app/services/report-post.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { TextArea } from "#app/ui/fields.tsx";
import { useProblems } from "#app/ui/form-problems.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { useTongue, useWritten } from "#app/ui/words.tsx";
import { findArgument, findQuestion } from "#db/discussion.server.ts";
import { findOffer } from "#db/offers.server.ts";
import type { Db } from "#db/open.server.ts";
import { findProposal } from "#db/proposals.server.ts";
import { findRoundById } from "#db/rounds.server.ts";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("report.title"));

type Params = { kind?: string; id?: string };

/** The post an address names. Throws 404 when there is none, or it is already hidden. */
async function postAt({ kind, id = "" }: Params, { db }: RequestContext) {
  const known = reportable.find((one) => one === kind);
  const post = known && (await findPost(db, known, id));
  if (!known || !post || post.hiddenReason !== null) throw notFound();
  const proposal = await findProposal(db, post.proposalId);
  const found = proposal && (await findRoundById(db, proposal.roundId));
  if (!proposal || !found) throw notFound();
  const page = proposal.number ? `forslag/${proposal.number}` : `ideer/${proposal.id}`;
  return { kind: known, id, post, back: `/omgang/${found.round.slug}/${page}` };
}

async function findPost(db: Db, kind: Reportable, id: string) {
  if (kind === "argument") return findArgument(db, id);
  if (kind === "question") return findQuestion(db, id);
  if (kind === "offer") return readableOffer(await findOffer(db, id));
  const proposal = await findProposal(db, id);
  return proposal && { ...proposal, proposalId: proposal.id, text: proposal.summary };
}

/** What only officers read is no post to report. */
const readableOffer = (offer: Offer | null) => (offer?.shown && offer.text !== "" ? offer : null);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await visitorWhoMay("reportPost", request, context, params);
  const { post, back } = await postAt(params, context);
  return { text: post.text, back };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  await visitorWhoMay("reportPost", request, context, params);
  const { kind, id, post } = await postAt(params, context);
  const kept = fieldsOf(await readForm(request));
  const read = readFields(reportForm, kept);
  if ("problems" in read) return refuse(read.problems, kept);
  const subject = { subjectKind: kind, subjectId: id, proposalId: post.proposalId };
  await reportPost(context.db, { ...subject, reason: read.value.reason }, context.nowMs);
  return redirect(`${new URL(request.url).pathname}?klart=1`, 303);
}

export default function ReportPost() {
  const { text, back } = useLoaderData<typeof loader>();
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
        ) : (
          <Form method="post" className="stack">
            {summary}
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
              <Button>{t("report.do")}</Button>
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
