import { Form } from "@remix-run/react";
import type { Problem } from "#app/domain/problem.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { CarriedFields } from "#app/ui/carried-fields.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { TextField } from "#app/ui/fields.tsx";
import { useProblems } from "#app/ui/form-problems.tsx";
import { useTongue } from "#app/ui/words.tsx";

export type Carried = readonly (readonly [string, string])[];

/** Signing in by a link in a mail, and the way for staff; what was written comes along. */
export function ByMail(props: {
  mail: boolean;
  back: string;
  carried: Carried;
  sent: boolean;
  notYet: boolean;
  problems: readonly Problem[];
  email: string;
}) {
  const { mail, back, carried, sent, notYet, problems, email } = props;
  const { t, to } = useTongue();
  const { summary, beside } = useProblems(problems, () => t("mailIn.email"));
  return (
    <div className="stack-large narrow">
      {!mail && (
        <EmptyState drawing="box">
          <p>{t("signIn.off")}</p>
          <p>{t("signIn.offText")}</p>
        </EmptyState>
      )}
      {notYet && <Alert tone="warning">{t("mailIn.notYet")}</Alert>}
      {sent && (
        <Alert tone="success" status>
          <p>{t("mailIn.sent")}</p>
          <p>{t("mailIn.sentMore")}</p>
        </Alert>
      )}
      {sent && carried.length > 0 && (
        <Form method="post" className="stack">
          <input type="hidden" name="back" value={back} />
          <CarriedFields fields={carried} />
          <p>{t("mailIn.kept")}</p>
          <div>
            <Button name="signIn" value="onward">
              {t("mailIn.onward")}
            </Button>
          </div>
        </Form>
      )}
      {mail && !sent && (
        <Form method="post" className="stack">
          <h2>{t("mailIn.heading")}</h2>
          {summary}
          <input type="hidden" name="back" value={back} />
          <CarriedFields fields={carried} />
          <TextField
            name="email"
            type="email"
            autoComplete="email"
            label={t("mailIn.email")}
            hint={t("mailIn.hint")}
            error={beside("email")}
            defaultValue={email}
          />
          <div>
            <Button name="signIn" value="mail">
              {t("mailIn.send")}
            </Button>
          </div>
        </Form>
      )}
      <section className="stack">
        <h2>{t("mailIn.staffHeading")}</h2>
        <Form method={carried.length > 0 ? "post" : "get"} action={to("/logga-in/personal")}>
          <input type="hidden" name="till" value={back} />
          <CarriedFields fields={carried} />
          <Button variant="secondary">{t("mailIn.staff")}</Button>
        </Form>
      </section>
    </div>
  );
}
