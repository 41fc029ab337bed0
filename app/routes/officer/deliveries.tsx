import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deliveryState, plannedKronor } from "#app/domain/delivery.ts";
import { localDay } from "#app/domain/local-time.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { decidedAt } from "./deliveries/decided.server.ts";
import { DeliveriesPage } from "./deliveries/page.tsx";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, ({ t }) => t("deliver.in", { title: args.data?.round.title ?? "" }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { round, items, decided } = await decidedAt(request, params, context);
  const today = localDay(context.nowMs);
  return {
    round: { slug: round.slug, title: round.title, currency: round.currency },
    decided,
    items: items.map(({ proposal, deliveries }) => ({
      ...{ number: proposal.number, title: proposal.title, kind: proposal.kind },
      plannedKronor: plannedKronor(proposal.money),
      state: deliveryState(deliveries, today),
    })),
  };
}

/** Everything the nämnd has decided to carry out, how far it has come, and what is due. */
export default function OfficerDeliveries() {
  return <DeliveriesPage {...useLoaderData<typeof loader>()} />;
}
