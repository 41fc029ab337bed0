import { Form } from "@remix-run/react";
import { itemsOf } from "#app/domain/result-sums.ts";
import type { Round } from "#app/domain/round.ts";
import type { ShownResult } from "#app/domain/shown-result.ts";
import { day } from "#app/format.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { BackLink } from "#app/ui/way-back.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { Kept } from "./decision-form.tsx";

/** Asks, before anything is recorded, whether every open item is to follow the result. */
export function ConfirmFollow({
  round,
  result,
  written,
}: {
  round: Round;
  result: ShownResult;
  /** The decision as it was written, which is sent again with the answer. */
  written: Kept;
}) {
  const { t, to, locale } = useTongue();
  const open = itemsOf(result).filter(({ decision }) => decision === null);
  const { paragraph = "", decidedOn = "" } = written;
  const here = to(`/rapport/${round.slug}`);
  return (
    <div className="stack measure">
      <BackLink href={here}>{t("rep.title", { title: round.title })}</BackLink>
      <h1>{t("rep.follow.ask", { n: open.length })}</h1>
      <p>
        {t("rep.follow.askText", {
          paragraph: `§ ${paragraph.replace(/^§\s*/, "")}`,
          date: day(decidedOn, locale),
        })}
      </p>
      <p>{t("rep.follow.then")}</p>
      <ul>
        {open.map(({ proposal }) => (
          <li key={proposal.id}>
            {proposal.number} {proposal.title}
          </li>
        ))}
      </ul>
      <Form method="post" className="cluster">
        <input type="hidden" name="item" value="alla" />
        <input type="hidden" name="paragraph" value={paragraph} />
        <input type="hidden" name="decidedOn" value={decidedOn} />
        <Button name="intent" value="follow">
          {t("rep.follow.yes", { n: open.length })}
        </Button>
        <LinkButton variant="quiet" href={`${here}#beslut`}>
          {t("rep.follow.no")}
        </LinkButton>
      </Form>
    </div>
  );
}
