import type { ReactNode } from "react";
import type { MandateKind } from "#app/domain/outcome-rule.ts";
import { Icon, type IconName } from "./icon.tsx";

export type TagTone =
  | "accent"
  | "neutral"
  | "choice"
  | "saving"
  | "success"
  | "warning"
  | "danger"
  | "info";

export function Tag({
  tone = "neutral",
  icon,
  children,
}: {
  tone?: TagTone;
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <span className="ds-tag" data-color={tone}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}

/**
 * Advisory or binding: a round, open speech bubble against a squared, filled seal. Word, shape
 * and icon each say it alone.
 */
export function MandateTag({ mandate, children }: { mandate: MandateKind; children: ReactNode }) {
  return (
    <span className={`mandate mandate-${mandate}`}>
      <Icon name={mandate === "advisory" ? "speech" : "seal"} />
      {children}
    </span>
  );
}

export type Status =
  | "won"
  | "not-won"
  | "depends"
  | "waiting"
  | "ongoing"
  | "done"
  | "coming"
  | "stopped"
  | "draft";

const looks: Record<Status, { tone: TagTone; icon: IconName }> = {
  won: { tone: "success", icon: "check" },
  "not-won": { tone: "neutral", icon: "minus" },
  depends: { tone: "saving", icon: "flag" },
  waiting: { tone: "warning", icon: "clock" },
  ongoing: { tone: "accent", icon: "right" },
  done: { tone: "success", icon: "check" },
  coming: { tone: "neutral", icon: "clock" },
  stopped: { tone: "danger", icon: "cross" },
  draft: { tone: "info", icon: "page" },
};

export function StatusTag({ status, children }: { status: Status; children: ReactNode }) {
  return <Tag {...looks[status]}>{children}</Tag>;
}
