import { Form } from "@remix-run/react";
import type { ComponentProps, ReactNode } from "react";
import { type Press, pressText } from "#app/domain/ballots/press.ts";
import { Button } from "../button.tsx";

/**
 * The buttons about one proposal. Without scripts a press comes back to the same place on the
 * page; with scripts the page stays as it is, focus and all, while the press is kept.
 */
export function PressForm({ place, children }: { place: string; children: ReactNode }) {
  return (
    <Form method="post">
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
