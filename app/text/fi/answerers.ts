import type { answerers as sv } from "../sv/answerers.ts";

/** Who decides and who answers. */
export const answerers = {
  "who.title": "Poliitikot ja virkahenkilöt",
  "who.lead": "Tässä ovat luottamushenkilöt ja virkahenkilöt, jotka vastaavat kysymyksiin.",
  "who.members": "Luottamushenkilöt",
  "who.officers": "Virkahenkilöt",
  "badge.member": "Luottamushenkilö",
  "badge.officer": "Viranhaltija",
  "who.organ": "Lautakunta tai hallinnonala",
  "who.allOrgans": "Kaikki",
  "who.noneHere": "Täällä ei ole ketään.",
  "who.showAll": "Näytä kaikki",
  "directory.title": "Näin sinut esitellään",
  "directory.text":
    "Tämä näkyy kaikille sivulla Poliitikot ja viranhaltijat. Ylläpitäjä kirjoittaa lautakunnan ja puolueen.",
  "directory.photo": "Kuvasi",
  "directory.photo.text":
    "Kuvasta asukkaat näkevät, keneltä he kysyvät. Kuvaa ei tarvita. Ilman kuvaa näytetään nimikirjaimesi.",
  "directory.photo.choose": "Valitse kuva itsestäsi",
  "directory.photo.consent":
    "Kun tallennat kuvan, suostut siihen, että se näkyy kaikille nimesi vieressä. Voit poistaa sen milloin haluat. Se poistetaan myös, kun käyttöoikeutesi päättyy.",
  "directory.photo.save": "Tallenna kuva",
  "directory.organ": "Lautakunta tai hallinnonala",
  "directory.organ.hint": "Koko nimi, sama kaikille siihen kuuluville.",
  "directory.party": "Puolue",
  "directory.party.hint": "Koko nimi.",
  "directory.partyShort": "Puolueen lyhenne",
  "directory.partyShort.hint": "Se näkyy nimen vieressä, esimerkiksi (ÄP).",
  "directory.answersFor": "Vastaa asioista",
  "directory.answersFor.hint": "Esimerkiksi leikkipaikat, puistot ja pyörätiet.",
  "directory.phone": "Tehtävän puhelin",
  "directory.phone.hint": "Vapaaehtoinen. Älä kirjoita yksityistä numeroa.",
  "directory.email": "Tehtävän sähköposti",
  "directory.email.hint": "Vapaaehtoinen. Näkyy kaikille.",
  "who.asked":
    "{answered, plural, =0 {Ei ole vielä vastannut kysymyksiin.} one {On vastannut yhteen kysymykseen.} other {On vastannut # kysymykseen.}}",
  "who.waiting":
    "{n, plural, one {Yksi kysymys odottaa} other {# kysymystä odottaa}}, {days, plural, =0 {tästä päivästä alkaen} one {pisimpään yhden päivän} other {pisimpään # päivää}}",
  "who.noQuestions": "Ei ota vastaan kysymyksiä täällä.",
  "who.ask": "Näin esität kysymyksen",
  "who.askText":
    "Valitse ehdotus, jota kysymys koskee. Kysymys ja vastaus näkyvät siellä kaikille.",
  "who.askIn": "Valitse ehdotus kierrokselta {round}",
  "who.askClosed":
    "Juuri nyt ei voi esittää kysymyksiä. Se on mahdollista, kun kierroksesta keskustellaan.",
  "who.nobody": "Kunta ei ole vielä lisännyt henkilöitä.",
  "who.contact": "Muut yhteystiedot",
} as const satisfies Record<keyof typeof sv, string>;
