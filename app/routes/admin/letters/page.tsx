import { limits } from "#app/domain/limits.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Register } from "#app/domain/voter.ts";
import type { StaffKey } from "#app/text/words.ts";
import { Alert } from "#app/ui/alert.tsx";
import { useProblems } from "#app/ui/form-problems.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { BackLink } from "#app/ui/way-back.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { CodesForm, OneLetterForm, RunForm } from "./forms.tsx";
import { type Trial, TrialReport } from "./trial.tsx";
import { type WaitingOrder, WaitingOrders } from "./waiting-orders.tsx";

interface Props {
  round: { slug: string; title: string };
  register: Register;
  closed: boolean;
  onRoll: number;
  areas: readonly { id: string; name: string }[];
  orderKey: string;
  orders: readonly WaitingOrder[];
  /** True when voting has opened: an order then waits for one more. */
  frozen: boolean;
  /** True when an order has just been put to wait. */
  waits: boolean;
  problems: readonly Problem[];
  trial: Trial | null;
}

const labels: Readonly<Record<string, StaffKey>> = {
  file: "letters.file",
  password: "letters.password",
  replace: "letters.replace",
  number: "letters.oneNumber",
  many: "letters.codesMany",
  area: "letters.codesArea",
};

/** Letters to those on the roll, a new letter to one of them, or codes to hand out. */
export function LettersPage(props: Props) {
  const { round, register, closed, onRoll, areas, orderKey, frozen, problems, trial } = props;
  const { t, to } = useTongue();
  const { summary, beside } = useProblems(problems, (field) => {
    const label = labels[field];
    return label && t(label);
  });
  const here = to(`/admin/omgang/${round.slug}/brev`);
  const form = { page: here, file: `${here}/pdf`, beside };
  return (
    <SitePage>
      <div className="page-head">
        <BackLink href={to(`/admin/omgang/${round.slug}`)}>{round.title}</BackLink>
        <h1>{t("letters.title")}</h1>
        <p className="lead">{t("letters.lead")}</p>
        {props.waits && (
          <Alert tone="success" status>
            {t("roll.proposed")}
          </Alert>
        )}
        {summary}
      </div>
      <div className="stack-large narrow">
        <Alert tone="info">{t("letters.kept")}</Alert>
        {trial && <TrialReport trial={trial} />}
        {closed && <Alert tone="warning">{t("letters.closed")}</Alert>}
        {register === "self-declared" && <p>{t("letters.noRoll")}</p>}
        {!closed && register === "codes" && (
          <>
            <WaitingOrders file={form.file} orders={props.orders} />
            <CodesForm {...form} {...{ areas, orderKey, frozen }} />
          </>
        )}
        {!closed && register === "roll" && (
          <>
            <p>{t("letters.onRoll", { n: onRoll })}</p>
            <RunForm {...form} least={limits.passwordLeast} />
            <OneLetterForm {...form} />
          </>
        )}
      </div>
    </SitePage>
  );
}
