import type { entrance as sv } from "../sv/entrance.ts";

/** The page before the booth, where a voter shows who they are. */
export const entrance = {
  "entrance.title": "Osoita, että saat äänestää",
  "entrance.lead": "Näemme, että saat äänestää ja missä asut. Nimesi ei seuraa ääntäsi.",
  "entrance.again":
    "On kulunut 20 minuuttia. Osoita uudelleen, kuka olet. Valintasi ovat tallessa.",
  "entrance.inside": "Olet jo osoittanut, kuka olet.",
  "entrance.goOn": "Jatka äänestyslippuusi",
  "entrance.eId": "Sähköisellä tunnisteella",
  "entrance.eIdText": "Esimerkiksi BankID tai Freja. Palaat sen jälkeen tänne.",
  "entrance.eIdDo": "Tunnistaudu",
  "entrance.eIdTest": "Demossa käytetään sähköistä testitunnistetta.",
  "entrance.area": "Millä alueella olet kirjoilla?",
  "entrance.areaHint": "Vakuutat, että asut alueella.",
  "entrance.code": "Kirjeessä saamallasi koodilla",
  "entrance.codeLabel": "Koodi",
  "entrance.codeHint":
    "12 merkkiä, kuten K7FD-2MPX-9RTA. Isot ja pienet kirjaimet käyvät yhtä hyvin.",
  "entrance.codeDo": "Avaa äänestyslippuni",
  "entrance.codeText": "Olet saanut koodin kirjeessä tai koulustasi.",
  "entrance.noCode": "Eikö sinulla ole koodia? Ota yhteyttä: {name}, {phone}.",
  "entrance.onlyCodes": "Tällä kierroksella äänestetään koodilla.",
  "entrance.cancelled": "Keskeytit tunnistautumisen. Yritä uudelleen, kun haluat.",
  "entrance.eIdFailed":
    "Tunnistautuminen ei onnistunut. Yritä hetken kuluttua uudelleen tai käytä kirjeessä saamaasi koodia.",
  "entrance.door.title": "Avaa äänestyslippusi",
  "entrance.door.text": "Olet avannut kirjeesi osoitteen. Aloita äänestys painamalla painiketta.",
  "entrance.door.byHand":
    "Voit myös kirjoittaa koodin itse. Valitse kierroksesi aloitussivulla ja paina Äänestä nyt.",
  "entrance.door.rounds": "Aloitussivulle",
  "leave.do": "Olen valmis",
  "leave.text": "Onko laite yhteinen? Silloin unohdamme sinut täällä. Äänesi säilyy.",
} as const satisfies Record<keyof typeof sv, string>;
