import { Form } from "@remix-run/react";
import { dateTime } from "#app/format.ts";
import { actorText, actText } from "#app/text/log-words.ts";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { SelectField } from "#app/ui/fields.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { AuditActor } from "#db/audit-actors.server.ts";
import type { AuditSubject } from "#db/audit-subjects.server.ts";
import { Head } from "./head.tsx";
import { Pages } from "./pages.tsx";

export interface ShownLine {
  seq: number;
  atMs: number;
  act: string;
  /** The name of what it was done to, or its id. */
  subject: string;
  who: AuditActor;
  /** Null when it is not there any more. */
  onWhat: AuditSubject | null;
  /** Empty when none was written. */
  reason: string;
}

export interface LogProps {
  lines: readonly ShownLine[];
  total: number;
  page: number;
  pages: number;
  head: { seq: number; hash: string } | null;
  rounds: readonly { slug: string; title: string }[];
  people: readonly { id: string; who: AuditActor }[];
  /** Empty words do not narrow. */
  filter: { round: string; person: string };
}

/** What staff have done, the latest first: who, what, when and on what. */
export function LogPage({ lines, total, page, pages, head, rounds, people, filter }: LogProps) {
  const tongue = useTongue();
  const { t, to } = tongue;
  const here = to("/admin/logg");
  return (
    <SitePage>
      <div className="page-head">
        <h1>{t("log.title")}</h1>
        <p className="lead">{t("log.lead")}</p>
      </div>
      {head === null ? (
        <EmptyState drawing="chairs">
          <p>{t("log.none")}</p>
        </EmptyState>
      ) : (
        <div className="stack-large">
          <Form method="get" action={here} className="filters" key={JSON.stringify(filter)}>
            <SelectField
              name="omgang"
              label={t("log.round")}
              defaultValue={filter.round}
              options={[
                { value: "", label: t("log.allRounds") },
                ...rounds.map(({ slug, title }) => ({ value: slug, label: title })),
              ]}
            />
            <SelectField
              name="person"
              label={t("log.who")}
              defaultValue={filter.person}
              options={[
                { value: "", label: t("log.allPeople") },
                ...people.map(({ id, who }) => ({ value: id, label: actorText(tongue, who) })),
              ]}
            />
            <Button variant="secondary">{t("site.show")}</Button>
          </Form>
          <section className="stack">
            <h2>{t("log.lines", { n: total })}</h2>
            {lines.length > 0 ? <Lines lines={lines} /> : <p>{t("log.noneFound")}</p>}
            <Pages {...{ page, pages, filter, here }} />
          </section>
          <Head {...head} />
        </div>
      )}
    </SitePage>
  );
}

function Lines({ lines }: { lines: readonly ShownLine[] }) {
  const tongue = useTongue();
  const { t, locale } = tongue;
  return (
    <DataTable
      caption={t("log.title")}
      captionHidden
      rows={lines}
      rowKey={({ seq }) => String(seq)}
      columns={[
        { key: "seq", heading: t("log.line"), cell: ({ seq }) => seq },
        { key: "when", heading: t("log.when"), cell: ({ atMs }) => dateTime(atMs, locale) },
        { key: "who", heading: t("log.who"), cell: ({ who }) => actorText(tongue, who) },
        {
          key: "what",
          heading: t("log.what"),
          cell: ({ act, reason }) => (
            <>
              {actText(tongue, act)}
              {reason && <p className="muted lined">{t("log.reason", { reason })}</p>}
            </>
          ),
        },
        { key: "on", heading: t("log.onWhat"), cell: (line) => <OnWhat {...line} /> },
      ]}
    />
  );
}

function OnWhat({ subject, onWhat }: ShownLine) {
  const { to } = useTongue();
  if (onWhat === null) return subject;
  const { title, roundSlug, proposal } = onWhat;
  const place = proposal?.number
    ? `/forslag/${encodeURIComponent(proposal.number)}`
    : proposal && `/ideer/${proposal.id}`;
  return <a href={to(`/omgang/${roundSlug}${place ?? ""}`)}>{title}</a>;
}
