import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { emptyEntry, organsOf } from "#app/domain/directory.ts";
import { mayArgue } from "#app/domain/schedule.ts";
import { contactsOfRounds } from "#app/http/contact.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { ContactDetails } from "#app/ui/contact-details.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { listAnswerers } from "#db/answerers.server.ts";
import { listDirectory } from "#db/directory.server.ts";
import { listPortraits } from "#db/portraits.server.ts";
import { listRounds } from "#db/rounds.server.ts";
import { AnswererList } from "./answerers/answerer-list.tsx";
import { OrganFilter } from "./answerers/organ-filter.tsx";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("who.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, nowMs } = context;
  const [people, entries, portraits] = await Promise.all([
    listAnswerers(db),
    listDirectory(db),
    listPortraits(db),
  ]);
  const all = people.map((one) => ({
    ...one,
    entry: entries.get(one.id) ?? emptyEntry,
    photo: portraits.get(one.id) ?? null,
  }));
  const organs = organsOf(all.map(({ entry }) => entry));
  const organ = new URL(request.url).searchParams.get("namnd") ?? "";
  const rounds = (await listRounds(db)).map(({ round }) => round);
  return {
    nowMs,
    organs,
    organ,
    answerers: all.filter(({ entry }) => organ === "" || entry.organ === organ),
    somebody: all.length > 0,
    contacts: await contactsOfRounds(context),
    discussed: rounds
      .filter(({ schedule, ballotRule }) => {
        return ballotRule.kind !== "imported" && mayArgue(schedule, nowMs);
      })
      .map(({ slug, title }) => ({ slug, title })),
  };
}

/** Who decides and who answers for the municipality, and how long questions have waited. */
export default function Answerers() {
  const { nowMs, answerers, contacts, discussed, ...found } = useLoaderData<typeof loader>();
  const { t, to } = useTongue();
  const members = answerers.filter(({ role }) => role === "member");
  const officers = answerers.filter(({ role }) => role !== "member");
  return (
    <SitePage>
      <div className="page-head">
        <h1>{t("who.title")}</h1>
        <p className="lead">{t(found.somebody ? "who.lead" : "who.nobody")}</p>
      </div>
      {found.organs.length > 1 && <OrganFilter organs={found.organs} organ={found.organ} />}
      {found.somebody && answerers.length === 0 && (
        <EmptyState drawing="chairs">
          <p>{t("who.noneHere")}</p>
          <p>
            <a href={to("/ansvariga")}>{t("who.showAll")}</a>
          </p>
        </EmptyState>
      )}
      <AnswererList heading={t("who.members")} answerers={members} nowMs={nowMs} />
      <AnswererList heading={t("who.officers")} answerers={officers} nowMs={nowMs} />
      <section className="stack measure">
        <h2>{t("who.ask")}</h2>
        <p>{t(discussed.length > 0 ? "who.askText" : "who.askClosed")}</p>
        {discussed.length > 0 && (
          <ul>
            {discussed.map(({ slug, title }) => (
              <li key={slug}>
                <a href={to(`/omgang/${slug}/forslag`)}>{t("who.askIn", { round: title })}</a>
              </li>
            ))}
          </ul>
        )}
      </section>
      {contacts.length > 0 && (
        <section className="stack measure">
          <h2>{t("who.contact")}</h2>
          {contacts.map(({ contact, titles }) => (
            <p key={titles[0]}>
              {t("privacy.contactFor", { rounds: titles.join(", ") })}
              <br />
              <ContactDetails contact={contact} />
            </p>
          ))}
        </section>
      )}
    </SitePage>
  );
}
