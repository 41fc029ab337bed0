import type { ReactNode } from "react";

/** A note that stands out. `status` lets a screen reader hear it when it appears. */
export function Alert({
  tone = "info",
  status,
  children,
}: {
  tone?: "info" | "success" | "warning" | "danger";
  status?: boolean;
  children: ReactNode;
}) {
  return (
    <div className="ds-alert" data-color={tone} role={status ? "status" : undefined}>
      {children}
    </div>
  );
}
