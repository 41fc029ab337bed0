import type { WordKey } from "#app/text/words.ts";
import { LinkButton } from "./button.tsx";
import { Card } from "./card.tsx";
import { EmptyState } from "./empty-state.tsx";
import { SitePage } from "./site.tsx";
import { useTongue } from "./words.tsx";

const told = [400, 403, 404, 410, 413, 429, 503] as const;

/** Shorter words, such as a choice, are soon made again. */
const WORTH_KEEPING = 20;

/** What went wrong, in words, and a way on. */
export function ErrorPage({
  status,
  round,
  written = [],
}: {
  status: number;
  /** What was written in a form that was refused altogether. */
  written?: readonly string[];
  /** The round in which it is missing, when that is there. */
  round?: { slug: string; title: string };
}) {
  const { t, to } = useTongue();
  const known = told.find((one) => one === status) ?? (status < 500 ? 400 : 500);
  const kept = [...new Set(written)].filter((words) => words.length >= WORTH_KEEPING);
  const title: WordKey = `error.${known}.title`;
  const text: WordKey = `error.${known}.text`;
  return (
    <SitePage>
      <EmptyState
        drawing="boat"
        action={
          <div className="cluster">
            {round && (
              <LinkButton href={to(`/omgang/${round.slug}/forslag`)}>
                {t("error.proposals", { round: round.title })}
              </LinkButton>
            )}
            <LinkButton variant={round ? "secondary" : "primary"} href={to("/")}>
              {t("error.home")}
            </LinkButton>
          </div>
        }
      >
        <h1>{t(title)}</h1>
        <p>{t(text)}</p>
      </EmptyState>
      {kept.length > 0 && (
        <section className="stack measure">
          <p>{t("error.kept")}</p>
          {kept.map((words) => (
            <Card key={words} tone="sand">
              <p className="lined">{words}</p>
            </Card>
          ))}
        </section>
      )}
    </SitePage>
  );
}
