import { Form, useFetcher, useFetchers } from "@remix-run/react";
import type { FormEvent, ReactNode } from "react";
import type { Ballot, BallotPaper } from "#app/domain/ballots/ballot-type.ts";
import { savingAnswers } from "#app/domain/ballots/ballot-type.ts";
import { pressed, readPress } from "#app/domain/ballots/press.ts";
import { type BallotProposal, costKronorOf, savingKronorOf } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import { money } from "#app/format.ts";
import { Anchor } from "../anchor.tsx";
import { Button } from "../button.tsx";
import { ProposalCard } from "../proposal-card.tsx";
import { useAmount } from "../proposals/proposal-amount.tsx";
import { useTongue } from "../words.tsx";

/** The draft as it will be when the presses on their way have arrived. */
export function useDraft(stored: Ballot, paper: BallotPaper): Ballot {
  return useFetchers().reduce((draft, { formData }) => {
    const press = readPress(String(formData?.get("press") ?? ""));
    return press ? pressed(draft, paper, press) : draft;
  }, stored);
}

/** A spending proposal on the ballot: take it or leave it. */
export function SpendChoice(props: {
  round: Round;
  proposal: BallotProposal;
  draft: Ballot;
  leftKronor: number | null;
}) {
  const { round, proposal, draft, leftKronor } = props;
  const { t, to } = useTongue();
  const amounts = useAmount(round.currency)(proposal);
  const { id, title } = proposal;
  const chosen = Boolean(draft.scores[id]);
  const fits = chosen || leftKronor === null || costKronorOf(proposal) <= leftKronor;
  const act = chosen ? "remove" : "add";
  return (
    <ProposalCard
      id={`f-${proposal.number}`}
      number={proposal.number}
      title={title}
      picture={proposal.picture}
      kind="spend"
      chosen={chosen ? t("booth.chosen") : undefined}
      summary={proposal.summary}
      facts={fits ? undefined : t("booth.noFit")}
      {...amounts}
      actions={
        <>
          <PressForm place={`f-${proposal.number}`} name={id}>
            <Button
              name="press"
              value={`${act}:${id}`}
              variant={chosen ? "secondary" : "primary"}
              color="choice"
              icon={chosen ? "check" : "plus"}
              aria-label={t(`booth.${act}Named`, { title })}
            >
              {t(`booth.${act}`)}
            </Button>
          </PressForm>
          <MoreLink href={to(`/omgang/${round.slug}/forslag/${proposal.number}`)} title={title} />
        </>
      }
    />
  );
}

/** A saving on the ballot: yes, no or abstain, and what disappears. */
export function SaveChoice(props: { round: Round; proposal: BallotProposal; draft: Ballot }) {
  const { round, proposal, draft } = props;
  const { t, to, locale } = useTongue();
  const { amount } = useAmount(round.currency)(proposal);
  const { id, title } = proposal;
  const gives = money(savingKronorOf(proposal), round.currency, locale);
  const raises = round.savingsRule.mode === "addition";
  const answered = draft.savings[id];
  return (
    <ProposalCard
      id={`f-${proposal.number}`}
      number={proposal.number}
      title={title}
      picture={proposal.picture}
      kind="save"
      amount={amount}
      amountNote={
        raises ? `${t("list.perYear")} · ${t("booth.gives", { sum: gives })}` : t("list.perYear")
      }
      chosen={answered && answered !== "abstain" ? t(`booth.answer.${answered}`) : undefined}
      summary={
        <>
          <strong>{t("booth.disappears")}:</strong>{" "}
          {proposal.money.kind === "save" ? proposal.money.affects : ""}
        </>
      }
      actions={
        <>
          <PressForm place={`f-${proposal.number}`} name={id}>
            <fieldset className="answers">
              <legend className="visually-hidden">{title}</legend>
              {savingAnswers.map((answer) => (
                <Button
                  key={answer}
                  name="press"
                  value={`${answer}:${id}`}
                  variant={answered === answer ? "primary" : "secondary"}
                  color="choice"
                  icon={answered === answer ? "check" : undefined}
                  aria-pressed={answered === answer}
                  aria-label={t("booth.answerNamed", {
                    answer: t(`booth.answer.${answer}`),
                    title,
                  })}
                >
                  {t(`booth.answer.${answer}`)}
                </Button>
              ))}
            </fieldset>
          </PressForm>
          <MoreLink href={to(`/omgang/${round.slug}/forslag/${proposal.number}`)} title={title} />
        </>
      }
    />
  );
}

/**
 * One press. Without scripts it is a form of its own that comes back to the same place; with
 * scripts the page stays as it is, focus and all, while the press is kept.
 */
function PressForm({
  place,
  name,
  children,
}: {
  place: string;
  name: string;
  children: ReactNode;
}) {
  const fetcher = useFetcher({ key: `press-${name}` });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement;
    fetcher.submit({ press: button.value, quiet: "1" }, { method: "post" });
  };
  return (
    <Form method="post" onSubmit={send}>
      <input type="hidden" name="place" value={place} />
      {children}
    </Form>
  );
}

function MoreLink({ href, title }: { href: string; title: string }) {
  const { t } = useTongue();
  return (
    <Anchor href={href} aria-label={t("booth.readMore", { title })}>
      {t("booth.readMoreShort")}
    </Anchor>
  );
}
