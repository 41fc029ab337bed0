import { useLocation, useSearchParams } from "@remix-run/react";
import type { OfferTold, OwnOffer } from "#app/domain/offer.ts";
import type { Round } from "#app/domain/round.ts";
import { date } from "#app/format.ts";
import { authorText } from "#app/text/shown-name.ts";
import { Alert } from "../alert.tsx";
import { ArgumentCard } from "../argument.tsx";
import { LinkButton } from "../button.tsx";
import { ContactDetails } from "../contact-details.tsx";
import { useTongue } from "../words.tsx";
import type { Refused } from "./discussion.tsx";
import { OfferForm } from "./offer-form.tsx";
import { YourOffer } from "./your-offer.tsx";

/** The offers of help with a proposal or idea, as one reader sees them. */
export interface OffersShown {
  count: number;
  told: readonly OfferTold[];
  own: OwnOffer | null;
  homeArea: string | null;
  open: boolean;
  may: { offer: boolean; report: boolean };
  visitor: boolean;
  contact: Round["contact"] | null;
}

/** How many want to help, what they offer, one's own offer, and the form to make one. */
export function Offers({ offers, refused }: { offers: OffersShown; refused?: Refused }) {
  const { count, told, own, open, may, visitor, contact, homeArea } = offers;
  const { t, to } = useTongue();
  const { pathname } = useLocation();
  const [query] = useSearchParams();
  const done = refused ? null : query.get("klart");
  return (
    <section className="stack measure" id="hjalp">
      <h2>{t("offer.title")}</h2>
      {done === "hjalp" && own && (
        <Alert tone="success" status>
          {t("offer.done")}
        </Alert>
      )}
      {done === "hjalp-borta" && !own && (
        <Alert tone="success" status>
          {t("offer.withdrawn")}
        </Alert>
      )}
      <p className="lead">{t("offer.count", { n: count })}</p>
      {told.map((offer) => (
        <Told key={offer.id} offer={offer} mayReport={may.report} />
      ))}
      {contact && (
        <Alert tone="info">
          <p>{t("offer.forProposer")}</p>
          <p>
            <ContactDetails contact={contact} />
          </p>
        </Alert>
      )}
      {own && <YourOffer own={own} />}
      {!own && may.offer && <OfferForm refused={refused} homeArea={homeArea} />}
      {!own && open && visitor && (
        <div>
          <LinkButton
            variant="secondary"
            href={`${to("/logga-in")}?till=${encodeURIComponent(pathname)}`}
          >
            {t("offer.signIn")}
          </LinkButton>
        </div>
      )}
      {!own && !may.offer && <p className="muted">{t("offer.closed")}</p>}
    </section>
  );
}

function Told({ offer, mayReport }: { offer: OfferTold; mayReport: boolean }) {
  const tongue = useTongue();
  const { t, to, locale } = tongue;
  if (offer.hiddenReason !== null) {
    return (
      <p className="muted" id={offer.id}>
        {t("talk.hidden", { reason: offer.hiddenReason })}
      </p>
    );
  }
  return (
    <ArgumentCard
      id={offer.id}
      author={authorText(tongue, offer.authorName)}
      when={date(offer.offeredAtMs, locale)}
      actions={
        mayReport && (
          <a
            href={to(`/anmal/offer/${offer.id}`)}
            aria-label={t("talk.reportNamed", { name: offer.authorName })}
          >
            {t("talk.report")}
          </a>
        )
      }
    >
      <p className="lined">{offer.text}</p>
    </ArgumentCard>
  );
}
