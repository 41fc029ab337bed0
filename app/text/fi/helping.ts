import type { helping as sv } from "../sv/helping.ts";

/** Marks on arguments, the order they are read in, and offers of help. */
export const helping = {
  "talk.order": "Perustelujen järjestys",
  "talk.order.newest": "Uusimmat",
  "talk.order.helpful": "Hyödyllisimmät",
  "talk.more.for": "{n, plural, one {Näytä vielä yksi puoltava} other {Näytä vielä # puoltavaa}}",
  "talk.more.against":
    "{n, plural, one {Näytä vielä yksi vastustava} other {Näytä vielä # vastustavaa}}",
  "talk.listen":
    "Luottamushenkilöt lukevat ja vastaavat kysymyksiin. He eivät kirjoita perusteluja.",
  "talk.memberListens":
    "Olet luottamushenkilö. Täällä kuuntelet ja vastaat kysymyksiin, mutta et kirjoita perusteluja.",
  "helpful.do": "Hyödyllinen",
  "helpful.named":
    "Hyödyllinen, {n, plural, one {# on ollut sitä mieltä} other {# on ollut sitä mieltä}}",
  "helpful.note":
    "Paina Hyödyllinen, jos perustelu auttaa sinua pohtimaan. Kukaan ei näe, kuka on painanut.",
  "helpful.refused": "Se ei onnistunut. Keskustelu on suljettu, tai perustelua ei enää ole.",
  "offer.title": "Voin auttaa",
  "offer.lead": "Voitko antaa aikaa, osaamista tai tavaroita? Kerro siitä täällä.",
  "offer.count":
    "{n, plural, =0 {Kukaan ei ole vielä tarjonnut apua.} one {Yksi asukas haluaa auttaa.} other {# asukasta haluaa auttaa.}}",
  "offer.what": "Mitä voit tehdä?",
  "offer.optional": "Vapaaehtoinen.",
  "offer.show": "Kaikki saavat lukea, mitä kirjoitan",
  "offer.showHelp": "Muuten sen lukevat vain kunnan viranhaltijat.",
  "offer.rule.mail": "Sähköpostiosoitettasi ei näytetä kenellekään.",
  "offer.rule.reach":
    "Kunta vastaa sinulle täällä. Ehdotuksen tekijä tavoittaa sinut vain kunnan kautta.",
  "offer.rule.record":
    "Tarjous on julkinen asiakirja, jolla on tilapäinen merkitys. Se poistetaan, kun perut sen.",
  "offer.do": "Tarjoa apua",
  "offer.withdraw": "Peru tarjoukseni",
  "offer.done": "Kiitos! Tarjouksesi on kunnalla.",
  "offer.withdrawn": "Tarjouksesi on poistettu.",
  "offer.yours": "Olet tarjonnut apua täällä.",
  "offer.onlyStaff": "Vain kunnan viranhaltijat lukevat, mitä kirjoitit.",
  "offer.noReply": "Kunta ei ole vielä vastannut.",
  "offer.reply": "Vastaus sinulle: {name}, {when}",
  "offer.forProposer":
    "Tämä on sinun ehdotuksesi. Kunta voi välittää yhteyden niihin, jotka haluavat auttaa:",
  "offer.closed": "Apua voi tarjota, kun keskustelu on auki.",
  "problem.alreadyOffered":
    "Olet jo tarjonnut apua tässä. Kopioi tekstisi ja peru aiempi tarjouksesi. Sitten voit lähettää uuden.",
  "offer.signIn": "Kirjaudu sisään ja tarjoa apua",
  "offer.letter.subject": "Vastaus avuntarjoukseesi",
  "offer.letter.text": "{name} on vastannut tarjoukseesi auttaa ehdotuksessa ”{title}”:",
  "offer.ownData": "Mukana ovat myös avuntarjouksesi ja se, minkä olet katsonut hyödylliseksi.",
  "offer.leave": "Avuntarjouksesi ja hyödyllisiksi merkitsemäsi poistetaan.",
} as const satisfies Record<keyof typeof sv, string>;
