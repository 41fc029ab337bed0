import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { boxForResidents } from "#app/domain/box-state.ts";
import { potsOf } from "#app/domain/pot.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import type { MomentKind } from "#app/domain/schedule.ts";
import { shownTurnout, votersSoFar } from "#app/domain/shown-turnout.ts";
import { boxStateOf } from "#app/http/box-state.server.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { visitedRound } from "#app/http/round.server.ts";
import { findShownResult } from "#app/routes/shown-result.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { NoResultYet } from "#app/ui/outcome/no-result-yet.tsx";
import { ResultPage } from "#app/ui/outcome/result-page.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { listTurnout } from "#db/ledger.server.ts";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, ({ t }) => t("results.titleOf", { title: args.data?.round.title ?? "" }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const found = await visitedRound(request, context, params);
  const { round, moment } = found;
  const known = await findShownResult(found, context);
  const common = { round, moment: moment.kind };
  if (!known) {
    const box = boxForResidents(await boxStateOf(context.db, round, context.nowMs));
    return { ...common, result: null, box, ...(await turnoutSoFar(found, moment.kind, context)) };
  }
  const all = new URL(request.url).searchParams.get("alla");
  return { ...common, result: known.result, all };
}

/** While the votes are checked, how many voted may be known; before that, nothing. */
async function turnoutSoFar(
  { round, areas }: RoundWithAreas,
  moment: MomentKind,
  { db }: RequestContext,
) {
  if (moment !== "count") return { turnout: null, areas: [] };
  const voting = potsOf(round.potPlan, areas).pots.map(({ areaId }) => areaId);
  const open = areas.filter(({ id }) => voting.includes(id));
  const counted = await listTurnout(db, round.id);
  return {
    turnout: shownTurnout(votersSoFar(open, counted)),
    areas: open.map(({ id, name, polygon }) => ({ id, name, polygon })),
  };
}

export default function Results() {
  const data = useLoaderData<typeof loader>();
  const { round, moment } = data;
  return (
    <SitePage>
      {data.result ? (
        <ResultPage round={round} moment={moment} result={data.result} all={data.all} />
      ) : (
        <NoResultYet
          {...{ round, moment, box: data.box, turnout: data.turnout, areas: data.areas }}
        />
      )}
    </SitePage>
  );
}
