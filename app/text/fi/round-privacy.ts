import type { roundPrivacy as sv } from "../sv/round-privacy.ts";

/** What one round does with personal data, with its own dates. */
export const roundPrivacy = {
  "privacyOf.title": "Tietosi tällä kierroksella",
  "privacyOf.titleOf": "Tietosi: {round}",
  "privacyOf.lead": "Näin tietojasi käytetään täällä, ja näin kauan ne säilyvät.",
  "privacyOf.who": "Kuka vastaa tiedoista",
  "privacyOf.controller": "Rekisterinpitäjä",
  "privacyOf.officer": "Tietosuojavastaava",
  "privacyOf.noOfficer":
    "Kunta ei ole kirjannut tietosuojavastaavaansa tähän. Yhteyshenkilö auttaa sinua tavoittamaan hänet.",
  "privacyOf.noContact": "Yhteyshenkilöä ei ole vielä kirjattu.",
  "privacyOf.purpose": "Mihin tietoja tarvitaan",
  "privacyOf.purpose.who": "Ratkaisemaan, kuka saa äänestää ja millä alueella.",
  "privacyOf.purpose.once": "Jotta jokaisella on yksi ääni ja se on salainen.",
  "privacyOf.purpose.talk": "Näyttämään, kuka sanoo mitä keskustelussa, jos henkilö haluaa sitä.",
  "privacyOf.purpose.staff": "Jotta jälkikäteen voidaan näyttää, mitä kunnan henkilöstö on tehnyt.",
  "privacyOf.purpose.else": "Tietoja ei käytetä mihinkään muuhun.",
  "privacyOf.use.declared":
    "Täällä vakuutat itse, missä asut. Äänioikeusluetteloa ei ole. Henkilönumerostasi tulee koodattu tunnus, jotta sinulla on vain yksi ääni. Numeroa ei tallenneta.",
  "privacyOf.use.codes":
    "Täällä äänestät koodilla, joka jaetaan. Emme tiedä, kuka on saanut minkäkin koodin.",
  "privacyOf.key.planned":
    "Avain, joka näyttää, kuka antoi minkäkin äänen, tuhotaan, kun valitusaika päättyy: {when}.",
  "privacyOf.key.done":
    "Avain, joka näytti, kuka antoi minkäkin äänen, on tuhottu. Valitusaika päättyi {when}.",
  "privacyOf.key.late":
    "Valitusaika päättyi {when}. Avain, joka näyttää, kuka antoi minkäkin äänen, tuhotaan, kun äänilista on suljettu.",
  "privacyOf.sealed.planned":
    "Sinetöidyt äänet ja luonnokset poistetaan, kun äänet avataan: {when}.",
  "privacyOf.sealed.trustees":
    "Sinetöidyt äänet ja luonnokset poistetaan, kun avaimenhaltijat ovat avanneet äänet. Se tapahtuu aikaisintaan {when}.",
  "privacyOf.sealed.done": "Sinetöidyt äänet ja luonnokset on poistettu.",
  "privacyOf.sealed.late":
    "Sinetöidyt äänet ja luonnokset poistetaan, kun äänet on avattu. Valitusaika päättyi {when}.",
  "privacyOf.roll.undecided":
    "Äänioikeusluettelo, koodien sormenjäljet ja paperiäänten merkinnät poistetaan {days} päivää päätöksen jälkeen. Päätös on suunniteltu päivälle {decision}. Silloin ne poistetaan {when}.",
  "privacyOf.roll.planned":
    "Äänioikeusluettelo, koodien sormenjäljet ja paperiäänten merkinnät poistetaan {when}. Se on {days} päivää päätöksen jälkeen.",
  "privacyOf.roll.done":
    "Äänioikeusluettelo, koodien sormenjäljet ja paperiäänten merkinnät on poistettu. Äänioikeutettujen määrä jää näkyviin.",
  "privacyOf.roll.late":
    "Äänioikeusluettelon aika päättyi {when}. Se poistetaan vuorokauden kuluessa, kun äänet on avattu.",
  "privacyOf.drafts.planned":
    "Ideoiden luonnokset poistetaan {when}. Se on {days} päivää sen jälkeen, kun ideoiden aika on päättynyt. Voit poistaa ne myös itse.",
  "privacyOf.drafts.done": "Ideoiden luonnokset on poistettu.",
  "privacyOf.drafts.late":
    "Ideoiden luonnosten aika päättyi {when}. Ne poistetaan vuorokauden kuluessa.",
  "privacyOf.receivers": "Kuka saa tietoja",
  "privacyOf.to.public":
    "Kaikki näkevät tuloksen, avatut äänet ja sen, mitä asukkaat kirjoittavat.",
  "privacyOf.to.eid":
    "Sähköisen tunnisteen yritys tietää, että osoitit, kuka olet, ja milloin. Se ei tiedä, mitä äänestät.",
  "privacyOf.to.letters":
    "Kirjapaino ja posti näkevät nimen, osoitteen ja koodin, jos kunta lähettää kirjeitä.",
  "privacyOf.to.trustees": "Avaimenhaltijat saavat sinetöidyt äänet. He eivät näe, kenen ne ovat.",
  "privacyOf.to.operator": "Kunnan palvelimen ja sähköpostin ylläpitäjä, sopimuksen mukaan.",
  "privacyOf.to.noOne": "Sivut eivät anna mitään muille eivätkä EU:n ulkopuolisiin maihin.",
  "privacyOf.imy": "Valita IMY:lle (imy.se)",
  "privacyOf.more": "Evästeet ja se, mikä koskee kaikkia kierroksia",
  "privacyOf.imported":
    "Kierros on luettu tiedostosta. Siinä ei ole tietoja siitä, ketkä äänestivät.",
} as const satisfies Record<keyof typeof sv, string>;
