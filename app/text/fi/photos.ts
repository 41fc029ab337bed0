import type { photos as sv } from "../sv/photos.ts";

/** Pictures that are sent in, and what can be wrong with them. */
export const photos = {
  "photo.field": "Oma kuva",
  "photo.new": "Vaihda toiseen kuvaan",
  "photo.hint":
    "Valokuva tai piirros: JPEG, PNG tai WebP, enintään {limit} megatavua. Poistamme tiedot, jotka tiedosto kertoo paikasta ja kamerasta.",
  "photo.alt": "Kuvaile kuva niille, jotka eivät näe sitä",
  "photo.altHint":
    "Esimerkiksi: Tyhjä nurmikko, jolla on rikkinäinen keinu. Kuva näkyy kaikille. Kysy ensin niiltä, jotka näkyvät siinä.",
  "photo.now": "Kuva, joka näkyy nyt",
  "photo.kept":
    "Kuva on saapunut, mutta sitä ei ole vielä tallennettu. Sitä ei tarvitse valita uudelleen.",
  "photo.inDraft": "Luonnoksen kuva. Toistaiseksi vain kirjoittajat näkevät sen.",
  "photo.gone": "Poista kuva",
  "photo.hidden": "Kunta on piilottanut kuvan tästä. Syy: {reason}",
  "problem.photoUnknown":
    "Tiedosto ei ole kuva, jonka voimme näyttää. Valitse kuva, joka on JPEG, PNG tai WebP.",
  "problem.photoTooHeavy":
    "Kuva on liian suuri. Se saa olla enintään {limit} megatavua. Valitse pienempi kuva.",
  "problem.photoTooManyPixels":
    "Kuvassa on liian monta kuvapistettä. Niitä saa olla enintään {limit} miljoonaa. Valitse pienempi kuva.",
  "problem.photoTooSmall":
    "Kuva on liian pieni. Sen on oltava vähintään {limit} kuvapistettä leveä ja korkea.",
  "problem.photoBroken":
    "Kuvaa ei voi lukea. Se voi olla vioittunut. Yritä uudelleen tai valitse toinen.",
  "problem.photoQueue": "Moni lähettää kuvia juuri nyt. Odota hetki ja lähetä uudelleen.",
  "problem.photoNotChosen":
    "Olet kuvaillut kuvan, mutta kuvaa ei ole valittu. Valitse kuva tai poista kuvailu.",
  "problem.portraitNotChosen": "Valitse ensin kuva.",
  "problem.altNeeded": "Kuvaile kuva niille, jotka eivät näe sitä. Yksi virke riittää.",
} as const satisfies Record<keyof typeof sv, string>;
