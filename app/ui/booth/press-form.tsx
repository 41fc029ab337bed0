import { Form, useFetcher, useFetchers } from "@remix-run/react";
import type { ComponentProps, FormEvent, ReactNode } from "react";
import type { Ballot, BallotPaper, BallotRule } from "#app/domain/ballots/ballot-type.ts";
import { type Press, pressed, pressText, readPress } from "#app/domain/ballots/press.ts";
import { Button } from "../button.tsx";

/** The draft as it will be when the presses on their way have arrived. */
export function useDraft(rule: BallotRule, stored: Ballot, paper: BallotPaper): Ballot {
  return useFetchers().reduce((draft, { formData }) => {
    const press = readPress(String(formData?.get("press") ?? ""));
    return press ? pressed(rule, draft, paper, press) : draft;
  }, stored);
}

/**
 * The buttons about one proposal. Without scripts a press comes back to the same place on the
 * page; with scripts the page stays as it is, focus and all, while the press is kept.
 */
export function PressForm({
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
    if (button.getAttribute("aria-disabled") === "true") return;
    fetcher.submit({ press: button.value, quiet: "1" }, { method: "post" });
  };
  return (
    <Form method="post" onSubmit={send}>
      <input type="hidden" name="place" value={place} />
      {children}
    </Form>
  );
}

/**
 * One press. `named` is its whole name for those who hear it, with the visible words first. One
 * that changes nothing now is `off`: it keeps its place and its focus.
 */
export function PressButton({
  press,
  named,
  off,
  ...look
}: { press: Press; named: string; off?: boolean } & ComponentProps<typeof Button>) {
  return (
    <Button
      {...look}
      name="press"
      value={pressText(press)}
      color="choice"
      aria-label={named}
      aria-disabled={off || undefined}
    />
  );
}

interface Answer {
  press: Press;
  label: string;
  named: string;
  given: boolean;
  /** One that says nothing, and does not stand out when it is given. */
  quiet?: boolean;
}

/** A question about a proposal with its answers side by side, of which one may be given. */
export function AnswerButtons({ legend, answers }: { legend: string; answers: readonly Answer[] }) {
  return (
    <fieldset className="answers">
      <legend className="visually-hidden">{legend}</legend>
      {answers.map(({ press, label, named, given, quiet }) => (
        <PressButton
          key={pressText(press)}
          press={press}
          named={named}
          variant={given && !quiet ? "primary" : "secondary"}
          icon={given ? "check" : undefined}
          aria-pressed={given}
        >
          {label}
        </PressButton>
      ))}
    </fieldset>
  );
}
