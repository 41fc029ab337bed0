import { Form } from "@remix-run/react";
import type { BallotPaper, Marks } from "#app/domain/ballots/ballot-type.ts";
import { type Reading, spoiledReasons } from "#app/domain/paper-ballot.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Round } from "#app/domain/round.ts";
import { ballotText } from "#app/text/ballot-words.ts";
import { Alert } from "#app/ui/alert.tsx";
import { KeyedBallot } from "#app/ui/ballots/keyed-ballot.tsx";
import { Button } from "#app/ui/button.tsx";
import { SelectField } from "#app/ui/fields.tsx";
import { useProblems } from "#app/ui/form-problems.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { BackLink } from "#app/ui/way-back.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { Readings } from "./readings.tsx";

interface Props {
  round: Round;
  batch: { no: number; name: string };
  paper: BallotPaper;
  serial: string;
  /** 1 for the first who keys it, 3 for the one who decides. */
  turn: number;
  /** The readings that differ, for the one who decides. */
  readings: readonly Reading[];
  /** Why there is no form. */
  shut: "done" | "mine" | null;
  refused: {
    problems: readonly Problem[];
    kept: { serial: string; marks: Marks | null; spoiled: string } | null;
  } | null;
}

export function KeyingPage(props: Props) {
  const { round, batch, paper, turn, readings, shut, refused } = props;
  const tongue = useTongue();
  const { t, to } = tongue;
  const { summary, beside } = useProblems(refused?.problems);
  // A ballot that was refused keeps the serial that stands on it.
  const serial = refused?.kept?.serial ?? props.serial;
  const decides = readings.length > 0;
  const title = decides
    ? t("paper.key.third", { serial })
    : turn === 1
      ? t("paper.key.new")
      : t("paper.key.next", { serial });
  const marks = refused?.kept?.marks ?? { areaId: paper.areaId, choices: [], savings: [] };
  return (
    <SitePage>
      <div className="page-head">
        <BackLink href={to(`/admin/omgang/${round.slug}/papper/${batch.no}`)}>
          {t("paper.batch", batch)}
        </BackLink>
        <h1>{title}</h1>
        {summary}
        {shut === null && <p>{t(decides ? "paper.key.thirdText" : "paper.key.text")}</p>}
        {shut === null && <p className="muted">{ballotText(tongue, round.ballotRule)}</p>}
      </div>
      {shut !== null ? (
        <Alert tone="info">{t(`paper.key.${shut}`)}</Alert>
      ) : (
        <div className="stack-large">
          {turn === 1 && (
            <Alert tone="info">
              {t("paper.key.write")} <strong className="receipt-code">{serial}</strong>
            </Alert>
          )}
          {decides && <Readings {...{ round, paper, readings }} />}
          <Form method="post" className="stack measure" key={serial}>
            {turn === 1 && <input type="hidden" name="serie" value={serial} />}
            <KeyedBallot rule={round.ballotRule} paper={paper} marks={marks} beside={beside} />
            <SelectField
              name="spoiled"
              label={t("paper.key.spoiled")}
              hint={t("paper.key.spoiledHint")}
              error={beside("spoiled")}
              defaultValue={refused?.kept?.spoiled}
              options={[
                { value: "", label: t("paper.key.valid") },
                ...spoiledReasons.map((reason) => ({
                  value: reason,
                  label: t(`paper.spoiledReason.${reason}`),
                })),
              ]}
            />
            <div>
              <Button data-working={t("site.working")}>{t("paper.key.do")}</Button>
            </div>
          </Form>
        </div>
      )}
    </SitePage>
  );
}
