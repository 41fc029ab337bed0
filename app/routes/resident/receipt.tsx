import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { qrPicture } from "#app/adapters/qr-picture.server.ts";
import { dateTime } from "#app/format.ts";
import { castAreaOf } from "#app/http/booth.server.ts";
import { kioskOf } from "#app/http/kiosk.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { readReceipt, slipOf } from "#app/http/receipt.server.ts";
import { visitedRound } from "#app/http/round.server.ts";
import { outOfBooth, voterOf } from "#app/http/voter.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { BoothFrame } from "#app/ui/booth/booth-frame.tsx";
import { BoothStepLine } from "#app/ui/booth/booth-heading.tsx";
import { KeepReceipt } from "#app/ui/booth/keep-receipt.tsx";
import { TakeReceipt } from "#app/ui/booth/take-receipt.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { Confirmation } from "#app/ui/confirmation.tsx";
import { NumberedSteps } from "#app/ui/figures.tsx";
import { KIOSK_END } from "#app/ui/kiosk-watch.tsx";
import { boothScript } from "#app/ui/own-script.ts";
import { ReceiptPanel } from "#app/ui/receipt-panel.tsx";
import { OutcomeSentences } from "#app/ui/rounds/outcome-words.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { hasSavingsOnBallot } from "#db/proposals.server.ts";
import { NoReceipt, type WhyNone } from "./receipt/no-receipt.tsx";

export const handle = boothScript;

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, ({ t }) =>
    t(args.data?.cast ? "receipt.title" : `receipt.none.${args.data?.why ?? "unknown"}.title`),
  );

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { round, areas, moment } = await visitedRound(request, context, params);
  const voter = voterOf(request, context, round.id);
  const receipt = readReceipt(request, round.id, context);
  const slip = receipt && slipOf(receipt);
  const kiosk = kioskOf(request, context) !== null;
  // The receipt itself tells where, when the voter has left the booth.
  const castIn = voter ? await castAreaOf(context, voter) : (receipt?.areaId ?? null);
  return {
    round,
    withSavings: await hasSavingsOnBallot(context.db, round.id),
    open: moment.kind === "vote",
    why: whyNone(voter !== null, new URL(request.url).searchParams.has("klar")),
    cast: castIn !== null && {
      areaName: areas.find(({ id }) => id === castIn)?.name ?? "",
      atMs: receipt?.atMs ?? null,
      replaced: receipt?.replaced ?? false,
      slip,
      picture: kiosk && slip ? await qrPicture(slip.code) : null,
    },
  };
}

/** Why no receipt is shown: only of one who is in the booth is it known that there is no vote. */
function whyNone(inside: boolean, left: boolean): WhyNone {
  if (inside) return "notCast";
  return left ? "left" : "unknown";
}

/** Leaves the booth: on a device that is shared nothing of the voter is left. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  if (kioskOf(request, context) !== null) return redirect(KIOSK_END, 303);
  return redirect(inLanguage(params, `/omgang/${params.slug}/rosta/kvitto?klar=1`), {
    status: 303,
    headers: outOfBooth(context),
  });
}

export default function Receipt() {
  const { round, withSavings, cast, open, why } = useLoaderData<typeof loader>();
  const { t, to, locale } = useTongue();
  const { voteClosesAtMs, complaintsUntilMs, decisionPlannedAtMs } = round.schedule;
  const when = (ms: number) => ({ when: dateTime(ms, locale) });
  if (!cast) return <NoReceipt slug={round.slug} {...{ why, open }} />;
  const facts = [
    ...(cast.atMs === null
      ? []
      : [{ term: t("receipt.received"), description: dateTime(cast.atMs, locale) }]),
    { term: t("receipt.round"), description: round.title },
    { term: t("review.area"), description: cast.areaName },
  ];
  const steps = [
    t("receipt.next.1", when(voteClosesAtMs)),
    t("receipt.next.2", when(complaintsUntilMs)),
    t("receipt.next.3", { owner: round.owner, ...when(decisionPlannedAtMs) }),
  ];
  return (
    <BoothFrame round={round} sent>
      <Confirmation heading={t("receipt.title")}>
        <BoothStepLine step={4} />
        {cast.replaced && <p className="lead">{t("receipt.replaced")}</p>}
      </Confirmation>
      <div className="narrow centred stack">
        <ReceiptPanel
          codeLabel={t("receipt.code")}
          code={cast.slip?.code}
          facts={<SummaryList rows={facts} />}
        >
          <p>{t("receipt.secret")}</p>
        </ReceiptPanel>
        {cast.picture && <TakeReceipt picture={cast.picture} />}
        {cast.slip && !cast.picture && <KeepReceipt slip={cast.slip} />}
        <OutcomeSentences rules={round.outcomeRules} withSavings={withSavings} />
        {open && <p>{t("receipt.change", when(voteClosesAtMs))}</p>}
        <div className="cluster no-print">
          {open && (
            <LinkButton variant="secondary" href={to(`/omgang/${round.slug}/rosta`)}>
              {t("receipt.changeDo")}
            </LinkButton>
          )}
          <LinkButton variant="quiet" href={to(`/omgang/${round.slug}/forslag`)}>
            {t("receipt.toProposals")}
          </LinkButton>
        </div>
      </div>
      <form method="post" className="narrow centred stack-small no-print">
        <p>{t("leave.text")}</p>
        <Button variant="secondary">{t("leave.do")}</Button>
      </form>
      <section className="stack">
        <h2>{t("receipt.next")}</h2>
        <NumberedSteps heading="p" steps={steps.map((title) => ({ title, text: null }))} />
      </section>
    </BoothFrame>
  );
}
