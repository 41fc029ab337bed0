import type { ReactNode } from "react";

/** The receipt of a vote as a slip: the code in groups, when, and what it is for. */
export function ReceiptPanel({
  codeLabel,
  code,
  facts,
  children,
}: {
  codeLabel: string;
  /** Groups divided by hyphens: "K7FD-2MPX-9RTA-4HQ8". Absent where receipts have no code. */
  code?: string;
  /** A SummaryList. */
  facts: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="receipt">
      {code && (
        <>
          <p className="receipt-label">{codeLabel}</p>
          <p className="receipt-code" dir="ltr">
            {code.split("-").map((group, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two groups of a code may be equal
              <span key={at}>{group}</span>
            ))}
          </p>
        </>
      )}
      {facts}
      {children}
    </div>
  );
}
