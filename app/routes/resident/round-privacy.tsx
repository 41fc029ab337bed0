import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { privacyOf } from "#app/domain/round-privacy.ts";
import { visitedRound } from "#app/http/round.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { RoundPrivacyPage } from "#app/ui/rounds/round-privacy.tsx";
import { hasIdeaDrafts } from "#db/idea-drafts.server.ts";
import { findMunicipality } from "#db/municipality.server.ts";
import { hasRollTraces } from "#db/roll-erasing.server.ts";
import { hasSealed } from "#db/sealed-left.server.ts";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, ({ t }) => t("privacyOf.titleOf", { round: args.data?.round.title ?? "" }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { round } = await visitedRound(request, context, params);
  const { db, keys, nowMs } = context;
  const [sealed, roll, ideaDrafts, municipality] = await Promise.all([
    hasSealed(db, round.id),
    hasRollTraces(db, round.id),
    hasIdeaDrafts(db, round.id),
    findMunicipality(db),
  ]);
  const tagKey = keys.tagKeyOf(round.id) !== null;
  return {
    round,
    officer: municipality?.dataOfficer ?? null,
    told: privacyOf(round, { eId: context.eId !== null, tagKey, sealed, roll, ideaDrafts }, nowMs),
  };
}

/** What this round keeps of people, why, for how long, and what one may ask for. */
export default function RoundPrivacy() {
  return <RoundPrivacyPage {...useLoaderData<typeof loader>()} />;
}
