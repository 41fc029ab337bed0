import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { EligibilityRule } from "#app/domain/eligibility.ts";
import { type Problem, problemKeys } from "#app/domain/problem.ts";
import { admitByCode } from "#app/http/admit.server.ts";
import { boothTo } from "#app/http/booth.server.ts";
import { readForm, textOf } from "#app/http/form.server.ts";
import { refuse } from "#app/http/refusals.server.ts";
import { visitedRound } from "#app/http/round.server.ts";
import { intoBooth, voterOf } from "#app/http/voter.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { problemSentence } from "#app/text/problem-words.ts";
import { Alert } from "#app/ui/alert.tsx";
import { BoothFrame } from "#app/ui/booth/booth-frame.tsx";
import { BoothHeading } from "#app/ui/booth/booth-heading.tsx";
import { CodeWay, EIdWay } from "#app/ui/booth/ways-in.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { useProblems } from "#app/ui/form-problems.tsx";
import { boothScript } from "#app/ui/own-script.ts";
import { useTongue } from "#app/ui/words.tsx";

export const handle = boothScript;

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("entrance.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { round, areas, moment, person } = await visitedRound(request, context, params);
  // The booth itself says that it is shut, and why.
  if (moment.kind !== "vote") throw redirect(boothTo(round.slug, params, null));
  const { register } = round.eligibility;
  const asked = new URL(request.url).searchParams;
  const fault = asked.get("fel");
  return {
    round,
    inside: voterOf(request, context, round.id) !== null,
    again: asked.has("igen"),
    area: asked.get("omrade"),
    fault,
    problem: problemNamed(fault, round.eligibility),
    eId: context.eId !== null && register !== "codes",
    // In the demo whoever is signed in comes to the test e-ID as that person.
    testPerson: context.demo ? (person?.id ?? "") : null,
    declare: register === "self-declared" ? areas.map(({ slug, name }) => ({ slug, name })) : null,
  };
}

/** The refusal an address names, with the figures of the round's own rule. */
function problemNamed(fault: string | null, rule: EligibilityRule): Problem | null {
  const key = problemKeys.find((one) => one === fault);
  const { minimumAge, maximumAge = 0, ageOn } = rule;
  return key ? { key, values: { minimumAge, maximumAge, ageOn } } : null;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { round, moment } = await visitedRound(request, context, params);
  const booth = boothTo(round.slug, params, new URL(request.url).searchParams.get("omrade"));
  if (moment.kind !== "vote") return redirect(booth, 303);
  const typed = textOf(await readForm(request), "kod");
  const admitted = await admitByCode(context, typed, round.id);
  if ("problem" in admitted) return refuse([admitted.problem]);
  return redirect(booth, {
    status: 303,
    headers: intoBooth(admitted.voter, context),
  });
}

export default function Entrance() {
  const { round, inside, again, fault, problem, ...ways } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const tongue = useTongue();
  const { t, to } = tongue;
  const { summary, beside } = useProblems(refused?.problems);
  const { contact } = round;
  return (
    <BoothFrame round={round}>
      <div className="page-head">
        <BoothHeading step={1}>{t("entrance.title")}</BoothHeading>
        <p className="lead">{t("entrance.lead")}</p>
      </div>
      {summary}
      {problem && (
        <Alert tone="warning">
          <h2>{t("booth.refused.title")}</h2>
          <p>{problemSentence(tongue, problem)}</p>
          <p>{t("booth.contact", { name: contact.name, phone: contact.phone })}</p>
          <LinkButton variant="secondary" href={to(`/omgang/${round.slug}`)}>
            {t("booth.toRound")}
          </LinkButton>
        </Alert>
      )}
      {again && <Alert tone="info">{t("entrance.again")}</Alert>}
      {fault === "avbrutet" && <Alert tone="info">{t("entrance.cancelled")}</Alert>}
      {fault === "e-id" && <Alert tone="warning">{t("entrance.eIdFailed")}</Alert>}
      {inside && (
        <Alert tone="info">
          <p>{t("entrance.inside")}</p>
          <LinkButton variant="secondary" href={to(`/omgang/${round.slug}/rosta`)}>
            {t("entrance.goOn")}
          </LinkButton>
        </Alert>
      )}
      <div className="stack-large narrow">
        {ways.eId && <EIdWay round={round} {...ways} />}
        <CodeWay round={round} alone={!ways.eId} error={beside("kod")} />
        <p>
          <a href={to(`/omgang/${round.slug}/integritet`)}>{t("privacyOf.title")}</a>
        </p>
      </div>
    </BoothFrame>
  );
}
