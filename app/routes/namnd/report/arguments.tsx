import type { EqualArguments } from "#app/domain/equal-arguments.ts";
import type { ShownResult } from "#app/domain/shown-result.ts";
import { useTongue } from "#app/ui/words.tsx";

type Said = { proposalId: string } & EqualArguments;

/** What residents argued, equally many for and against, for each winner and each near miss. */
export function ReportArguments({ result, said }: { result: ShownResult; said: readonly Said[] }) {
  const { t } = useTongue();
  const titles = new Map(
    result.areas.flatMap(({ spends }) => spends.map(({ proposal }) => [proposal.id, proposal])),
  );
  const spoken = said.filter(({ counts }) => counts.for + counts.against > 0);
  if (spoken.length === 0) return <p>{t("rep.arguments.none")}</p>;
  return spoken.map((one) => {
    const proposal = titles.get(one.proposalId);
    return (
      <section key={one.proposalId} className="stack-small report-arguments">
        <h3>
          {proposal?.number} {proposal?.title}
        </h3>
        <p className="small muted">{t("rep.arguments.counts", one.counts)}</p>
        {one.for.length > 0 && (
          <div className="columns-equal">
            <Quotes heading={t("rep.arguments.for")} texts={one.for} />
            <Quotes heading={t("rep.arguments.against")} texts={one.against} />
          </div>
        )}
      </section>
    );
  });
}

function Quotes({ heading, texts }: { heading: string; texts: readonly string[] }) {
  return (
    <div className="stack-small">
      <h4>{heading}</h4>
      {texts.map((text) => (
        <blockquote key={text} className="quote">
          {text}
        </blockquote>
      ))}
    </div>
  );
}
