import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { deliveryState, plannedKronor, stepsThatHold } from "#app/domain/delivery.ts";
import { photoOfStep } from "#app/domain/delivery-photos.ts";
import { localDay } from "#app/domain/local-time.ts";
import { shownAgain } from "#app/http/carried-form.server.ts";
import { readForm } from "#app/http/form.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { photoFields, readPhoto } from "#app/http/photo-form.server.ts";
import { refuse } from "#app/http/refusals.server.ts";
import { deliveryForm } from "#app/schemas/delivery-form.server.ts";
import { fieldsOf, readFields } from "#app/schemas/form-fields.server.ts";
import { recordDelivery } from "#app/services/record-delivery.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { decidedItemAt } from "./deliveries/decided.server.ts";
import { DeliveryPage } from "./delivery/page.tsx";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, ({ t }) =>
    t("deliver.page", { number: `${args.data?.proposal.number} ${args.data?.proposal.title}` }),
  );

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { round, item } = await decidedItemAt(request, params, context);
  const { proposal, deliveries, decision } = item;
  const today = localDay(context.nowMs);
  const wanted = new URL(request.url).searchParams.get("ratta");
  return {
    round: { slug: round.slug, title: round.title, currency: round.currency },
    proposal: { number: proposal.number, title: proposal.title, kind: proposal.kind },
    plannedKronor: plannedKronor(proposal.money),
    ...{ decision, deliveries, today },
    state: deliveryState(deliveries, today),
    corrected: stepsThatHold(deliveries).find(({ id }) => id === wanted) ?? null,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const again = shownAgain(form);
  if (again) return again;
  const { round, item, person } = await decidedItemAt(request, params, context);
  const sent = fieldsOf(form, ["intent", ...photoFields]);
  const righted = item.deliveries.find(({ id }) => id === sent.corrects);
  const photo = await readPhoto(form, righted ? photoOfStep(righted, item.deliveries) : null);
  const kept = { ...sent, ...photo.kept };
  const read = readFields(deliveryForm, sent);
  const wrong = [...("problems" in read ? read.problems : []), ...photo.problems];
  if ("problems" in read || wrong.length > 0) return refuse(wrong, kept);
  const about = { roundId: round.id, proposalId: item.proposal.id };
  const { text, line } = read.value;
  const { db, nowMs } = context;
  const problems = await recordDelivery(db, about, text, line, person, nowMs, photo.change);
  if (problems.length > 0) return refuse(problems, kept);
  const here = `/admin/omgang/${round.slug}/genomforande/${encodeURIComponent(item.proposal.number)}`;
  return redirect(`${inLanguage(params, here)}?klart=steg`, 303);
}

/** How the work with one decided proposal goes: what is written, and a form for the next step. */
export default function OfficerDelivery() {
  const loaded = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const [query] = useSearchParams();
  return <DeliveryPage {...loaded} saved={query.get("klart") === "steg"} refused={refused} />;
}
