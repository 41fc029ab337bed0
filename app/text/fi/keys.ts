import type { keys as sv } from "../sv/keys.ts";

/** Who holds the key that opens the votes. */
export const keys = {
  "keys.server": "Avain, jolla äänet avataan, on kunnan palvelimella.",
  "keys.trustees": "Avain, jolla äänet avataan, on jaettu avaimenhaltijoille: {names}.",
  "keys.threshold":
    "Äänten avaamiseen tarvitaan heistä vähintään {n}. Palvelin ei voi avata ääniä.",
  "results.notYet.trustees":
    "Avaimenhaltijat avaavat äänet. Palvelimella ei ole avainta, eikä se voi tehdä sitä itse.",
  "results.notYet.missing":
    "Ääniä ei voi avata: {n, plural, one {yksi äänilistan ääni puuttuu} other {# äänilistan ääntä puuttuu}} tietokannasta. Kunnan on palautettava {n, plural, one {se} other {ne}} varmuuskopiosta.",
  "results.notYet.stopped":
    "Laskenta on keskeytetty, sillä tarkistuksessa löytyi jotain, mikä ei täsmää. Lautakunta ja kunnan ylläpitäjät tietävät, mistä on kyse, ja selvittävät asiaa. Tulosta ei näytetä sillä välin. Onko sinulla kysyttävää? Soita: {name}, {phone}.",
} as const satisfies Record<keyof typeof sv, string>;
