import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { IDEA_DRAFTS_ERASED_AFTER_DAYS, ROLL_ERASED_AFTER_DAYS } from "#app/domain/erasing.ts";
import { contactsOfRounds } from "#app/http/contact.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import type { ResidentKey, Values } from "#app/text/words.ts";
import { ContactDetails } from "#app/ui/contact-details.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { useTongue } from "#app/ui/words.tsx";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("privacy.title"));

export async function loader({ context }: LoaderFunctionArgs) {
  return { contacts: await contactsOfRounds(context) };
}

export default function Privacy() {
  const { contacts } = useLoaderData<typeof loader>();
  const { t } = useTongue();
  return (
    <SitePage>
      <Prose>
        <h1>{t("privacy.title")}</h1>
        <p className="lead">{t("privacy.lead")}</p>
        <h2>{t("privacy.ground")}</h2>
        <p>{t("privacy.groundText")}</p>
        <Told heading="privacy.vote" items={whenVoting} />
        <Told heading="privacy.write" items={whenWriting} />
        <Told heading="privacy.not" items={notKept} />
        <h2>{t("privacy.receipt")}</h2>
        <p>{t("privacy.receiptText")}</p>
        <Told
          heading="privacy.howLong"
          items={howLong}
          values={{ days: ROLL_ERASED_AFTER_DAYS, draftDays: IDEA_DRAFTS_ERASED_AFTER_DAYS }}
        />
        <h2>{t("privacy.rights")}</h2>
        <p>{t("privacy.rightsText")}</p>
        <p>{t("privacy.rightsVote")}</p>
        <p>{t("privacy.officer")}</p>
        {contacts.map(({ contact, titles }) => (
          <p key={titles[0]}>
            {t("privacy.contactFor", { rounds: titles.join(", ") })}
            <br />
            <ContactDetails contact={contact} />
          </p>
        ))}
        <Told heading="privacy.cookies" lead="privacy.cookiesText" items={cookies} />
        <h2>{t("privacy.limits")}</h2>
        <p>{t("privacy.limitsText")}</p>
      </Prose>
    </SitePage>
  );
}

const whenVoting: readonly ResidentKey[] = [
  "privacy.vote.roll",
  "privacy.vote.eid",
  "privacy.vote.letter",
  "privacy.vote.ballot",
  "privacy.vote.paper",
];
const whenWriting: readonly ResidentKey[] = [
  "privacy.write.account",
  "privacy.write.posts",
  "privacy.write.drafts",
  "privacy.write.photos",
  "privacy.write.helpful",
  "privacy.write.offers",
  "privacy.write.reports",
  "privacy.write.follow",
  "privacy.write.staff",
];
const notKept: readonly ResidentKey[] = ["privacy.not.1", "privacy.not.2", "privacy.not.3"];
const howLong: readonly ResidentKey[] = [
  "privacy.howLong.key",
  "privacy.howLong.sealed",
  "privacy.howLong.open",
  "privacy.howLong.roll",
  "privacy.howLong.drafts",
  "privacy.howLong.account",
];
const cookies: readonly ResidentKey[] = [
  "privacy.cookies.session",
  "privacy.cookies.link",
  "privacy.cookies.booth",
  "privacy.cookies.eid",
  "privacy.cookies.receipt",
  "privacy.cookies.kiosk",
  "privacy.cookies.look",
];

interface ToldProps {
  heading: ResidentKey;
  lead?: ResidentKey;
  items: readonly ResidentKey[];
  values?: Values;
}

/** A heading with its list. */
function Told({ heading, lead, items, values }: ToldProps) {
  const { t } = useTongue();
  return (
    <>
      <h2>{t(heading)}</h2>
      {lead && <p>{t(lead)}</p>}
      <ul>
        {items.map((item) => (
          <li key={item}>{t(item, values)}</li>
        ))}
      </ul>
    </>
  );
}
