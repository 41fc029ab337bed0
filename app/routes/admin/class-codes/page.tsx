import type { Problem } from "#app/domain/problem.ts";
import { number } from "#app/format.ts";
import type { ClassCodesKey } from "#app/text/words.ts";
import { Alert } from "#app/ui/alert.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { useProblems } from "#app/ui/form-problems.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { BackLink } from "#app/ui/way-back.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { CloseLink, NewLink } from "./forms.tsx";

/** What was written in the form for a new link. */
export interface Written {
  school: string;
  most: string;
  areaId: string;
}

interface ListedLink {
  id: string;
  school: string;
  area: string;
  most: number;
  made: number;
  revoked: boolean;
}

interface Props {
  round: { slug: string; title: string };
  closed: boolean;
  areas: readonly { id: string; name: string }[];
  links: readonly ListedLink[];
  shut: boolean;
  answered: { problems: readonly Problem[]; written: Written; link: string | null } | undefined;
}

const labels: Readonly<Record<string, ClassCodesKey>> = {
  school: "classes.school",
  area: "classes.area",
  most: "classes.most",
};

/** The schools that have a link, and the form that makes one more. */
export function ClassCodesPage({ round, closed, areas, links, shut, answered }: Props) {
  const { t, to } = useTongue();
  const { summary, beside } = useProblems(answered?.problems, (field) => {
    const label = labels[field];
    return label && t(label);
  });
  const written = answered?.link ? null : (answered?.written ?? null);
  const open = links.filter(({ revoked }) => !revoked);
  return (
    <SitePage>
      <div className="page-head">
        <BackLink href={to(`/admin/omgang/${round.slug}`)}>{round.title}</BackLink>
        <h1>{t("classes.title")}</h1>
        <p className="lead">{t("classes.lead")}</p>
        {summary}
        {shut && !answered && (
          <Alert tone="success" status>
            {t("classes.saved")}
          </Alert>
        )}
      </div>
      <div className="stack-large narrow">
        {answered?.link && (
          <Alert tone="success" status>
            <h2>{t("classes.made")}</h2>
            <p>{t("classes.madeText")}</p>
            <p>
              {t("classes.link")}
              <br />
              <code className="seed">{answered.link}</code>
            </p>
          </Alert>
        )}
        <Alert tone="info">{t("classes.promise")}</Alert>
        {closed && <p>{t("classes.closed")}</p>}
        {!closed && <NewLink {...{ areas, written, beside }} />}
        {links.length === 0 ? <p>{t("classes.none")}</p> : <LinkTable links={links} />}
        {open.length > 0 && <CloseLink links={open} />}
      </div>
    </SitePage>
  );
}

function LinkTable({ links }: Pick<Props, "links">) {
  const { t } = useTongue();
  return (
    <DataTable
      caption={t("classes.list")}
      rows={links}
      rowKey={({ id }) => id}
      columns={[
        { key: "school", heading: t("classes.school"), cell: ({ school }) => school },
        { key: "area", heading: t("classes.area"), cell: ({ area }) => area },
        {
          key: "made",
          heading: t("classes.ordered"),
          cell: ({ made, most }) => t("classes.of", { n: number(made), most: number(most) }),
        },
        {
          key: "state",
          heading: t("classes.state"),
          cell: ({ revoked }) => t(revoked ? "classes.shut" : "classes.open"),
        },
      ]}
    />
  );
}
