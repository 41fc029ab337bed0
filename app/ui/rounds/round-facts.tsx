import type { Round } from "#app/domain/round.ts";
import { ContactDetails } from "../contact-details.tsx";
import { SummaryList } from "../summary-list.tsx";
import { useTongue } from "../words.tsx";

/** Who answers for a round, and where its documents are found. */
export function RoundFacts({ round }: { round: Round }) {
  const { t, to } = useTongue();
  return (
    <section className="stack">
      <h2>{t("round.contact")}</h2>
      <SummaryList
        rows={[
          { term: t("round.contact.owner"), description: round.owner },
          { term: t("round.contact.dnr"), description: round.dnr },
          {
            term: t("round.contact.person"),
            description: <ContactDetails contact={round.contact} />,
          },
        ]}
      />
      <p>
        <a href={to("/ansvariga")}>{t("who.title")}</a>
      </p>
    </section>
  );
}
