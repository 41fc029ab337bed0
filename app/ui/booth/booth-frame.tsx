import type { ReactNode } from "react";
import type { Round } from "#app/domain/round.ts";
import { BoothShell } from "../booth-shell.tsx";
import { ByMachine } from "../by-machine.tsx";
import { useLanguageLinks } from "../site.tsx";
import { useTongue } from "../words.tsx";

/** The booth around its pages: nothing but the ballot, and the ways out. */
export function BoothFrame({
  round,
  meter,
  sent,
  children,
}: {
  round: Round;
  meter?: ReactNode;
  sent?: boolean;
  children: ReactNode;
}) {
  const { t, to } = useTongue();
  return (
    <BoothShell
      skip={t("site.skip")}
      stripLabel={t("booth.strip")}
      notSent={sent ? t("receipt.strip") : t("booth.notSent")}
      sent={sent}
      links={[
        { href: to(`/omgang/${round.slug}`), name: t(sent ? "receipt.toRound" : "booth.leave") },
        { href: to("/hjalp"), name: t("site.help") },
      ]}
      language={t("site.language")}
      languages={useLanguageLinks()}
      meter={meter}
    >
      {children}
      <ByMachine />
    </BoothShell>
  );
}
