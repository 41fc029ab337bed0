import type { Municipality } from "#app/domain/municipality.ts";
import type { Round } from "#app/domain/round.ts";
import type { RoundPrivacy, VotingUse } from "#app/domain/round-privacy.ts";
import { erasingSentences } from "#app/text/erasing-words.ts";
import { keyHoldingSentences } from "#app/text/key-words.ts";
import { groundSentence } from "#app/text/outcome-words.ts";
import type { ResidentKey } from "#app/text/words.ts";
import { ContactDetails } from "../contact-details.tsx";
import { Prose } from "../prose.tsx";
import { SitePage } from "../site.tsx";
import { SummaryList } from "../summary-list.tsx";
import { BackLink } from "../way-back.tsx";
import { AsWritten, useTongue } from "../words.tsx";

interface Props {
  round: Round;
  officer: Municipality["dataOfficer"];
  told: RoundPrivacy;
}

/** What the law asks a round to say of personal data, with the round's own settings and dates. */
export function RoundPrivacyPage(props: Props) {
  const { round } = props;
  const { t, to } = useTongue();
  // No file tells who voted, or who answers for it.
  const imported = round.ballotRule.kind === "imported";
  return (
    <SitePage>
      <div className="page-head">
        <BackLink href={to(`/omgang/${round.slug}`)}>{round.title}</BackLink>
        <h1>{t("privacyOf.title")}</h1>
        <p className="lead">{t(imported ? "privacyOf.imported" : "privacyOf.lead")}</p>
      </div>
      <Prose>
        {!imported && <Told {...props} />}
        <p>
          <a href={to("/integritet")}>{t("privacyOf.more")}</a>
        </p>
      </Prose>
    </SitePage>
  );
}

function Told({ round, officer, told }: Props) {
  const tongue = useTongue();
  const { t } = tongue;
  const { outcomeRules, keyHolding } = round;
  return (
    <>
      <Responsible round={round} officer={officer} />
      <List heading="privacyOf.purpose" items={purposes.map((key) => t(key))} />
      <p>{t("privacyOf.purpose.else")}</p>
      <h2>{t("privacy.ground")}</h2>
      <p>{t("privacy.groundText")}</p>
      <p>{groundSentence(tongue, outcomeRules.ground)}</p>
      <List heading="privacy.vote" items={told.uses.map((use) => t(useWords[use]))} />
      <p>{keyHoldingSentences(tongue, keyHolding).join(" ")}</p>
      <List heading="privacy.write" items={whenWriting.map((key) => t(key))} />
      <List
        heading="privacy.howLong"
        items={[
          ...erasingSentences(tongue, told),
          t("privacy.howLong.open"),
          t("privacy.howLong.account"),
        ]}
      />
      <List
        heading="privacyOf.receivers"
        items={told.receivers.map((receiver) => t(`privacyOf.to.${receiver}`))}
      />
      <p>{t("privacyOf.to.noOne")}</p>
      <h2>{t("privacy.rights")}</h2>
      <p>{t("privacy.rightsText")}</p>
      <p>{t("privacy.rightsVote")}</p>
      <p>
        <a href="https://www.imy.se/">{t("privacyOf.imy")}</a>
      </p>
      <h2>{t("privacy.limits")}</h2>
      <p>{t("privacy.limitsText")}</p>
    </>
  );
}

function Responsible({ round, officer }: Pick<Props, "round" | "officer">) {
  const { t } = useTongue();
  const { contact } = round;
  const known = Object.values(contact).some(Boolean);
  return (
    <>
      <h2>{t("privacyOf.who")}</h2>
      <SummaryList
        rows={[
          { term: t("privacyOf.controller"), description: <AsWritten>{round.owner}</AsWritten> },
          ...(round.dnr ? [{ term: t("round.contact.dnr"), description: round.dnr }] : []),
          {
            term: t("round.contact.person"),
            description: known ? <ContactDetails contact={contact} /> : t("privacyOf.noContact"),
          },
          {
            term: t("privacyOf.officer"),
            description: officer ? <ContactDetails contact={officer} /> : t("privacyOf.noOfficer"),
          },
        ]}
      />
    </>
  );
}

const purposes = [
  "privacyOf.purpose.who",
  "privacyOf.purpose.once",
  "privacyOf.purpose.talk",
  "privacyOf.purpose.staff",
] as const satisfies readonly ResidentKey[];
const whenWriting = [
  "privacy.write.account",
  "privacy.write.posts",
  "privacy.write.follow",
  "privacy.write.staff",
] as const satisfies readonly ResidentKey[];
const useWords: Readonly<Record<VotingUse, ResidentKey>> = {
  roll: "privacy.vote.roll",
  declared: "privacyOf.use.declared",
  eid: "privacy.vote.eid",
  letter: "privacy.vote.letter",
  codes: "privacyOf.use.codes",
  ballot: "privacy.vote.ballot",
  paper: "privacy.vote.paper",
};

function List({ heading, items }: { heading: ResidentKey; items: readonly string[] }) {
  const { t } = useTongue();
  return (
    <>
      <h2>{t(heading)}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
