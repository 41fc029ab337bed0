import { useTongue } from "#app/ui/words.tsx";

export interface OtherWaiting {
  /** The rounds with paper ballots, for those who may key them. */
  paper: readonly { slug: string; title: string }[] | null;
  /** The rounds that are being carried out, for those who may write how it goes. */
  delivering: readonly { slug: string; title: string; passed: number }[] | null;
}

/** The ways to what else waits: ballots to key, and work that has passed its day. */
export function OtherWork({ paper, delivering }: OtherWaiting) {
  const { t, to } = useTongue();
  return (
    <>
      {paper?.map(({ slug, title }) => (
        <p key={slug}>
          <a href={to(`/admin/omgang/${slug}/papper`)}>{t("paper.in", { title })}</a>
        </p>
      ))}
      {delivering?.map(({ slug, title, passed }) => (
        <p key={slug}>
          <a href={to(`/admin/omgang/${slug}/genomforande`)}>{t("deliver.in", { title })}</a>
          {passed > 0 && `: ${t("deliver.passed", { n: passed })}`}
        </p>
      ))}
    </>
  );
}
