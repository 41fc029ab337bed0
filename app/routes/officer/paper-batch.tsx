import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { readSerial } from "#app/domain/paper-ballot.ts";
import type { Problem } from "#app/domain/problem.ts";
import { readForm, textOf } from "#app/http/form.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { paperBatchAt } from "#app/http/paper.server.ts";
import { badRequest, refuse } from "#app/http/refusals.server.ts";
import { fieldsOf, readFields } from "#app/schemas/form-fields.server.ts";
import { correctionForm } from "#app/schemas/paper-forms.server.ts";
import { closePaperBatch } from "#app/services/close-paper-batch.server.ts";
import { correctPaperBatch } from "#app/services/correct-paper-batch.server.ts";
import { dropPaperKeying } from "#app/services/drop-paper-keying.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { listSpoiled, standOfBatches } from "#db/paper-batches.server.ts";
import { listKeyedBallots } from "#db/paper-keyings.server.ts";
import { BatchPage } from "./paper/batch-page.tsx";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, ({ t }) => {
    const { no = 0, name = "" } = args.data?.batch ?? {};
    return t("paper.batch", { no, name });
  });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { round, batch, area, person, closed } = await paperBatchAt(request, params, context);
  const { db } = context;
  const ballots = await listKeyedBallots(db, round.id, batch.no);
  const spoiled = (await listSpoiled(db, round.id)).filter((one) => one.batch === batch.no);
  return {
    round: { slug: round.slug, title: round.title },
    batch: { ...batch, area: area.name },
    closed,
    stand: (await standOfBatches(db, round.id)).get(batch.no) ?? { once: 0, differs: 0, agreed: 0 },
    spoiled: spoiled.map(({ reason, ballots }) => ({ reason, ballots })),
    // Never who keyed a ballot, nor what: only whether it was the one who looks.
    ballots: ballots.map(({ serial, state, keyings }) => ({
      ...{ serial, state },
      mine: keyings.some(({ keyedBy }) => keyedBy === person.id),
    })),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { round, batch, person } = await paperBatchAt(request, params, context);
  const { db, nowMs } = context;
  const form = await readForm(request);
  const intent = textOf(form, "intent");
  const here = inLanguage(params, `/admin/omgang/${round.slug}/papper/${batch.no}`);
  if (intent === "serial") {
    const serial = readSerial(textOf(form, "serie"));
    const ballots = await listKeyedBallots(db, round.id, batch.no);
    if (ballots.some((one) => one.serial === serial)) return redirect(`${here}/${serial}`, 303);
    return refuse([{ key: "serialUnknown", field: "serie" }]);
  }
  const problems = await perform();
  return problems.length > 0 ? refuse(problems) : redirect(`${here}?klart=${intent}`, 303);

  async function perform(): Promise<Problem[]> {
    if (intent === "close") return closePaperBatch(context, round.id, batch.no, person, nowMs);
    if (intent === "drop") {
      const serial = readSerial(textOf(form, "serie")) ?? "";
      return dropPaperKeying(db, round.id, serial, person, nowMs);
    }
    if (intent !== "correct") throw badRequest();
    const read = readFields(correctionForm, fieldsOf(form));
    if ("problems" in read) return read.problems;
    return correctPaperBatch(db, round.id, batch.no, read.value.ballots, person, nowMs);
  }
}

/** One batch of paper ballots: what is keyed, what is missing, and how it is closed. */
export default function PaperBatch() {
  const loaded = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const [query] = useSearchParams();
  const did = { done: query.get("klart"), serial: query.get("serie") };
  return <BatchPage {...loaded} {...did} problems={refused?.problems} />;
}
