import { Form } from "@remix-run/react";
import type { KeyingState } from "#app/domain/paper-ballot.ts";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { TextField } from "#app/ui/fields.tsx";
import { useTongue } from "#app/ui/words.tsx";

export interface ListedBallot {
  serial: string;
  state: KeyingState;
  /** True when the one who looks has keyed it. */
  mine: boolean;
}

/** The ballots of a batch that have been keyed, and the way to those that wait for one more. */
export function KeyedBallots({
  ballots,
  href,
  beside,
}: {
  ballots: readonly ListedBallot[];
  /** The batch's own address. */
  href: string;
  beside: (field: string) => string | undefined;
}) {
  const { t } = useTongue();
  if (ballots.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="efter-lopnummer">
      <h2 id="efter-lopnummer">{t("paper.bySerial")}</h2>
      <Form method="post" className="stack-small">
        <TextField
          name="serie"
          label={t("paper.col.serial")}
          error={beside("serie")}
          size={12}
          autoComplete="off"
          autoCapitalize="characters"
        />
        <div>
          <Button name="intent" value="serial" variant="secondary">
            {t("paper.bySerial")}
          </Button>
        </div>
      </Form>
      <DataTable
        caption={t("paper.bySerial")}
        captionHidden
        rows={ballots}
        rowKey={({ serial }) => serial}
        columns={[
          {
            key: "serial",
            heading: t("paper.col.serial"),
            cell: ({ serial }) => <code>{serial}</code>,
          },
          {
            key: "state",
            heading: t("paper.col.state"),
            cell: ({ state }) => t(`paper.ballot.${state}`),
          },
          {
            key: "do",
            heading: t("paper.col.do"),
            cell: (ballot) => <ToDo {...ballot} href={`${href}/${ballot.serial}`} />,
          },
        ]}
      />
    </section>
  );
}

function ToDo({ serial, state, mine, href }: ListedBallot & { href: string }) {
  const { t } = useTongue();
  if (state === "agreed") return null;
  if (!mine) return <a href={href}>{t("paper.keyThis", { serial })}</a>;
  return (
    <div className="cluster">
      <span>{t("paper.ballot.mine")}</span>
      {state === "once" && (
        <Form method="post">
          <input type="hidden" name="serie" value={serial} />
          <Button
            name="intent"
            value="drop"
            variant="quiet"
            size="small"
            aria-label={t("paper.dropNamed", { serial })}
          >
            {t("paper.drop")}
          </Button>
        </Form>
      )}
    </div>
  );
}
