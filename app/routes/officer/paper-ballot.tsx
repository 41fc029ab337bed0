import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Marks } from "#app/domain/ballots/ballot-type.ts";
import { paperOf } from "#app/domain/ballots/paper.ts";
import { readSerial } from "#app/domain/paper-ballot.ts";
import { potsOf } from "#app/domain/pot.ts";
import { readForm, textOf } from "#app/http/form.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { paperBallotAt } from "#app/http/paper-ballot.server.ts";
import { badRequest, refuse } from "#app/http/refusals.server.ts";
import { readKeying } from "#app/schemas/paper-forms.server.ts";
import { keyPaperBallot } from "#app/services/key-paper-ballot.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { listProposals } from "#db/proposals.server.ts";
import { KeyingPage } from "./paper/keying-page.tsx";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, ({ t }) => {
    const { serial, turn } = args.data ?? { serial: "", turn: 1 };
    return turn === 1 ? t("paper.key.new") : t("paper.key.next", { serial });
  });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const at = await paperBallotAt(request, params, context);
  const { round, areas, batch } = at;
  const { proposals } = await listProposals(context.db, { roundId: round.id, onBallot: true });
  const isDone = at.closed !== null || batch.closed || at.ballot?.state === "agreed";
  return {
    round,
    batch: { no: batch.no, name: batch.name },
    paper: paperOf(batch.areaId, potsOf(round.potPlan, areas).pots, proposals),
    serial: at.serial,
    turn: (at.ballot?.keyings.length ?? 0) + 1,
    readings: at.readings,
    shut: isDone ? done : at.mine ? keyedByMe : null,
  };
}

/** Why there is no form: the ballot is done with, or it is for somebody else to key. */
const [done, keyedByMe] = ["done", "mine"] as const;

/** What was keyed and refused, to stand on the page again. */
interface Kept {
  serial: string;
  marks: Marks | null;
  spoiled: string;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { round, batch, person, ...at } = await paperBallotAt(request, params, context);
  const form = await readForm(request);
  const isNew = at.ballot === null;
  const serial = isNew ? readSerial(textOf(form, "serie")) : at.serial;
  if (serial === null) throw badRequest();
  const sent = readKeying(form, batch.areaId);
  const kept: Kept = { serial, marks: sent.marks, spoiled: textOf(form, "spoiled") };
  if ("problems" in sent) return refuse(sent.problems, kept);
  const keyed = { no: batch.no, serial, isNew, read: sent.read };
  const saved = await keyPaperBallot(context, round.id, keyed, person, context.nowMs);
  if ("problems" in saved) return refuse(saved.problems, kept);
  const here = inLanguage(params, `/admin/omgang/${round.slug}/papper/${batch.no}`);
  return redirect(`${here}?klart=${saved.state}&serie=${serial}`, 303);
}

/** One paper ballot, keyed by one person. */
export default function PaperBallot() {
  const loaded = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <KeyingPage {...loaded} refused={refused ?? null} />;
}
