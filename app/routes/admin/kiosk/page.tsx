import { Form, useSearchParams } from "@remix-run/react";
import type { Problem } from "#app/domain/problem.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { type Option, SelectField, TextField } from "#app/ui/fields.tsx";
import { useProblems } from "#app/ui/form-problems.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { BackLink } from "#app/ui/way-back.tsx";
import { useTongue } from "#app/ui/words.tsx";

interface Props {
  isKiosk: boolean;
  rounds: readonly Option[];
  kiosks: readonly { id: string; name: string; round: string }[];
  answered: { problems: readonly Problem[]; name: string; address: string | null } | undefined;
}

export function KioskPage({ isKiosk, rounds, kiosks, answered }: Props) {
  const { t, to } = useTongue();
  const [query] = useSearchParams();
  const { summary, beside } = useProblems(answered?.problems, () => t("kiosk.name"));
  return (
    <SitePage>
      <div className="page-head">
        <BackLink href={to("/admin/kommun")}>{t("town.title")}</BackLink>
        <h1>{t("kiosk.title")}</h1>
        <p className="lead">{t("kiosk.lead")}</p>
        {summary}
        {query.get("klart") && !answered && (
          <Alert tone="success" status>
            {t("kiosk.withdrawn")}
          </Alert>
        )}
        {answered?.address && <Made address={answered.address} />}
      </div>
      <div className="stack-large narrow">
        <FormSection id="keys" title={t("kiosk.keys")}>
          <p>{t("kiosk.keysText")}</p>
          {kiosks.length > 0 ? <KioskTable kiosks={kiosks} /> : <p>{t("kiosk.none")}</p>}
          <Form method="post" className="stack">
            <TextField
              name="name"
              label={t("kiosk.name")}
              hint={t("kiosk.nameHint")}
              autoComplete="off"
              defaultValue={answered?.address ? "" : answered?.name}
              error={beside("name")}
            />
            <SelectField name="round" id="key-round" label={t("kiosk.round")} options={rounds} />
            <div>
              <Button name="intent" value="make">
                {t("kiosk.makeDo")}
              </Button>
            </div>
          </Form>
        </FormSection>
        <FormSection id="here" title={t("kiosk.here")}>
          <ThisBrowser isKiosk={isKiosk} rounds={rounds} />
        </FormSection>
      </div>
    </SitePage>
  );
}

function Made({ address }: { address: string }) {
  const { t } = useTongue();
  return (
    <Alert tone="success" status>
      <h2>{t("kiosk.made")}</h2>
      <p>{t("kiosk.madeText")}</p>
      <p>
        {t("kiosk.address")}
        <br />
        <code className="seed">{address}</code>
      </p>
    </Alert>
  );
}

function KioskTable({ kiosks }: Pick<Props, "kiosks">) {
  const { t } = useTongue();
  return (
    <DataTable
      caption={t("kiosk.keys")}
      captionHidden
      rows={kiosks}
      rowKey={({ id }) => id}
      columns={[
        { key: "name", heading: t("kiosk.name"), cell: ({ name }) => name },
        { key: "round", heading: t("kiosk.round"), cell: ({ round }) => round },
        {
          key: "withdraw",
          heading: t("kiosk.withdraw"),
          cell: ({ id, name }) => (
            <Form method="post">
              <input type="hidden" name="kiosk" value={id} />
              <Button
                name="intent"
                value="withdraw"
                size="small"
                variant="secondary"
                aria-label={t("kiosk.withdrawOf", { name })}
              >
                {t("kiosk.withdraw")}
              </Button>
            </Form>
          ),
        },
      ]}
    />
  );
}

function ThisBrowser({ isKiosk, rounds }: Pick<Props, "isKiosk" | "rounds">) {
  const { t } = useTongue();
  return (
    <Form method="post" className="stack">
      {isKiosk ? (
        <div>
          <Button name="intent" value="end" variant="secondary">
            {t("kiosk.end")}
          </Button>
        </div>
      ) : (
        <>
          <SelectField name="round" label={t("kiosk.round")} options={rounds} />
          <p>{t("kiosk.signsOut")}</p>
          <div>
            <Button name="intent" value="begin" variant="secondary">
              {t("kiosk.begin")}
            </Button>
          </div>
        </>
      )}
    </Form>
  );
}
