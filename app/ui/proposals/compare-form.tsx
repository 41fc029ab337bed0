import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { comparable } from "#app/domain/compare.ts";
import { Button } from "../button.tsx";
import { useTongue } from "../words.tsx";
import { filterFields, type ListFilter } from "./list-filter.ts";

/** A list with a box to tick on each proposal, and the press that sets the ticked side by side. */
export function CompareForm({
  action,
  filter,
  children,
}: {
  action: string;
  /** Carried along, so that the way back leads to the same list. */
  filter: ListFilter;
  children: ReactNode;
}) {
  const { t } = useTongue();
  return (
    // A new form for each list, so that "back" shows what was ticked in that one.
    <Form method="get" action={action} className="stack" key={JSON.stringify(filter)}>
      {filterFields(filter).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <div className="compare-bar">
        <p>{t("compare.help", comparable)}</p>
        <Button variant="secondary">{t("compare.do")}</Button>
      </div>
    </Form>
  );
}
