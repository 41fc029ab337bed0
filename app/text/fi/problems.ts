import type { problems as sv } from "../sv/problems.ts";

/** One sentence for each refusal: what is wrong and what to do. */
export const problems = {
  "problem.ballotEmpty":
    "Et ole valinnut mitään. Valitse vähintään yksi ehdotus tai vastaa johonkin säästöön.",
  "problem.tooManyChoices":
    "Olet valinnut {chosen} ehdotusta, mutta saat valita enintään {limit}. Poista joitakin.",
  "problem.overBudget": "Olet valinnut liikaa. Ylitys on {overKronor}. Poista jotakin.",
  "problem.unknownProposal":
    "Jotakin valitsemaasi ei ole olemassa. Paina ”Muuta valintojani” ja valitse uudelleen.",
  "problem.proposalOfOtherArea":
    "Jokin valintasi kuuluu toiselle alueelle. Paina ”Muuta valintojani” ja valitse uudelleen.",
  "problem.proposalNotOnBallot":
    "Jokin valintasi ei ole mukana äänestyksessä. Paina ”Muuta valintojani” ja valitse uudelleen.",
  "problem.choiceRepeated": "”{title}” on valittu kahdesti. Poista toinen.",
  "problem.scoreNotAllowed":
    "Ääni on aina kokonainen. Paina ”Muuta valintojani” ja valitse uudelleen.",
  "problem.tooFewChoices":
    "Olet valinnut {chosen} ehdotusta, mutta sinun on valittava vähintään {least}. Valitse lisää.",
  "problem.tooManyGiven": "Olet jakanut {given}, mutta jaettavana on {limit}. Poista joitakin.",
  "problem.tooManyOnOne": "”{title}” on saanut liikaa. Enimmäismäärä on {limit}.",
  "problem.tooManyStars":
    "Olet merkinnyt tähdellä {stars} ehdotusta. Saat merkitä tähdellä vain yhden.",
  "problem.ballotTooLarge":
    "Olet merkinnyt liikaa. Voimme lukea enintään {limit} vastausta. Paina ”Muuta valintojani” ja poista joitakin.",
  "problem.savingAnswerUnknown": "Vastaa ”kyllä”, ”ei” tai ”en ota kantaa”.",
  "problem.areaUnknown": "Aluetta ei ole tällä kierroksella. Valitse toinen.",
  "problem.importedRoundTakesNoBallots":
    "Kierros on luettu tiedostosta. Siinä ei oteta vastaan ääniä.",
  "problem.votingNotOpen": "Äänestys ei ole alkanut.",
  "problem.votingClosed": "Äänestys on päättynyt. Ääntä ei otettu vastaan.",
  "problem.ideasNotOpen": "Ideoita ei oteta nyt vastaan. Kopioi tekstisi, jos haluat sen talteen.",
  "problem.discussionClosed": "Keskustelu on päättynyt. Kopioi tekstisi, jos haluat säilyttää sen.",
  "problem.signInNeeded": "Kirjaudu ensin.",
  "problem.notResident": "Vain ne, jotka ovat kirjoilla kunnassa, saavat äänestää.",
  "problem.tooYoung":
    "Sinun on täytettävä {minimumAge} vuotta viimeistään {ageOn}, jotta saat äänestää.",
  "problem.tooOld": "Saat äänestää, jos olet enintään {maximumAge}-vuotias {ageOn}.",
  "problem.ageBelowLowest": "Ylin ikä on pienempi kuin alin.",
  "problem.areaNotInRound": "Alue, jolla asut, ei ole mukana tällä kierroksella.",
  "problem.areaNotYours": "Voit äänestää vain alueella, jolla asut.",
  "problem.ageUnknown": "Emme tiedä ikääsi.",
  "problem.notOnRoll":
    "Et ole kierroksen äänioikeusluettelossa. Siinä ovat ne, jotka asuvat alueilla.",
  "problem.codeUnknown": "Koodi on väärä. Lue se kirjeestä ja kirjoita se uudelleen.",
  "problem.fileNeeded": "Valitse tiedosto.",
  "problem.fileUnreadable":
    "Tiedostoa ei voi lukea. Tallenna se CSV-muodossa, yksi rivi henkilöä kohti.",
  "problem.columnMissing": "Tiedostosta puuttuu sarake {column}. Se kuuluu ensimmäiselle riville.",
  "problem.rollFrozen": "Äänioikeusluettelo lukittiin, kun äänestys alkoi.",
  "problem.rollNotFrozen": "Äänestys ei ole alkanut. Lue sen sijaan uusi tiedosto.",
  "problem.rollEmpty": "Kukaan tiedostossa ei saa äänestää. Äänioikeusluettelo on sama kuin ennen.",
  "problem.alreadyOnRoll": "Henkilö on jo äänioikeusluettelossa.",
  "problem.sameStaff": "Jonkun muun kuin sinun on hyväksyttävä se.",
  "problem.votedOnPaper": "Olet äänestänyt paperilla. Siksi et voi äänestää täällä.",
  "problem.numberUnreadable": "Numeroa ei voi lukea. Kirjoita kaksitoista numeroa, VVVVKKPPNNNN.",
  "problem.lookUpTooOften":
    "Olet hakenut {limit} numeroa kymmenessä minuutissa. Odota hetki ja yritä uudelleen.",
  "problem.ownMark": "Ehdotit merkintää itse. Työtoverin on vahvistettava se.",
  "problem.paperNotOffered": "Tällä kierroksella äänestetään vain koodilla, ei paperilla.",
  "problem.paperNotOpen": "Äänestys ei ole alkanut. Paperiäänet otetaan vastaan sitten.",
  "problem.paperClosed": "Äänilista on suljettu. Siihen ei oteta lisää paperiääniä.",
  "problem.batchNameTaken": "Toisella nipulla on sama nimi. Valitse toinen nimi.",
  "problem.batchFull": "Pöytäkirjassa on {limit} äänestyslippua, ja niin monta on jo syötetty.",
  "problem.batchNotWhole": "Nippu ei vielä vastaa pöytäkirjaa. Katso, mitä puuttuu.",
  "problem.serialUnknown": "Juoksevaa numeroa ei ole nipussa. Lue se äänestyslipusta uudelleen.",
  "problem.keyedBefore":
    "Olet jo syöttänyt tämän äänestyslipun. Työtoveri syöttää sen seuraavaksi.",
  "problem.spoiledWithMarks": "Mitättömässä äänestyslipussa ei ole rasteja. Poista jompikumpi.",
  "problem.required": "Täytä tämä.",
  "problem.tooLong": "Teksti on liian pitkä. Enintään {limit} merkkiä mahtuu.",
  "problem.tooShort": "Teksti on liian lyhyt. Kirjoita vähintään {limit} merkkiä.",
  "problem.notANumber": "Kirjoita luku numeroin.",
  "problem.notWholeKronor": "Kirjoita täydet kruunut ilman äyrejä.",
  "problem.negative": "Luku ei saa olla pienempi kuin nolla.",
  "problem.notPositive": "Luku on liian pieni. Kirjoita 1 tai enemmän.",
  "problem.tooLarge": "Luku on liian suuri. Enintään {limit}.",
  "problem.notADate": "Kirjoita päivämäärä, esimerkiksi 2026-05-04.",
  "problem.dateBefore": "Ajan on oltava myöhemmin kuin {earliestMs}.",
  "problem.localTimeMissing":
    "Tätä kellonaikaa ei ole sinä yönä, jolloin kesäaika alkaa. Valitse toinen.",
  "problem.localTimeTwice":
    "Tämä kellonaika on kahdesti sinä yönä, jolloin kesäaika päättyy. Valitse toinen.",
  "problem.slugTaken": "Osoite on varattu. Valitse toinen.",
  "problem.slugInvalid":
    "Osoitteessa saa olla vain pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä.",
  "problem.unknownChoice": "Valitse yksi vaihtoehdoista.",
  "problem.formUnreadable": "Lomaketta ei voitu lukea. Lataa sivu uudelleen ja yritä sitten.",
  "problem.lockedAtPublication": "Tämä lukittiin, kun kierros julkaistiin, eikä sitä voi muuttaa.",
  "problem.lockedAtVoting": "Tämä lukittiin, kun äänestys alkoi, eikä sitä voi muuttaa.",
  "problem.onlyLater":
    "Äänestys on alkanut. Nyt aikaa voi vain siirtää myöhemmäksi kuin {earliestMs}.",
  "problem.extensionReasonNeeded": "Kirjoita, miksi aikaa siirretään. Asukkaat näkevät sen.",
  "problem.areaCycle": "Alue ei voi olla itsensä sisällä.",
  "problem.areaParentUnknown": "Ylempää aluetta ei ole olemassa.",
  "problem.noAreas": "Lisää vähintään yksi alue.",
  "problem.tooManyAreas": "Alueita on liikaa. Enintään {limit} mahtuu.",
  "problem.areaInUse": "Alueella {area} on ehdotuksia, eikä sitä voi poistaa. Siirrä ne ensin.",
  "problem.areaDivided": "Alue on jaettu pienempiin. Kirjoita rahat niihin.",
  "problem.polygonUnreadable":
    "Kirjoita joka riville pituus ja leveys, esimerkiksi 17.80 62.63. Rivejä tarvitaan vähintään kolme.",
  "problem.noPot": "Alueella ei ole rahaa. Kirjoita summa.",
  "problem.decisionNeeded":
    "Kirjoita, mihin päätökseen sääntö perustuu: toimielin, pykälä ja päivämäärä.",
  "problem.scheduleOrder":
    "Aikojen on oltava järjestyksessä. Aikaisin mahdollinen aika on {earlierAtMs}.",
  "problem.percentOutOfRange": "Kirjoita osuus, joka on 0–100 prosenttia.",
  "problem.alreadyPublished": "Kierros on jo julkaistu.",
  "problem.conditionNeeded": "Kirjoita vähintään yksi ehto tai valitse toinen sääntö.",
  "problem.pointsNotFalling":
    "Jokaisen sijan on annettava vähemmän pisteitä kuin edellisen. Esimerkiksi 3, 2, 1.",
  "problem.phragmenNeedsOneVoteEach":
    "Phragménin menetelmä vaatii äänestystavan, jossa kukin antaa ehdotukselle enintään yhden äänen.",
  "problem.ruleCannotKeepApart":
    "Vain ”eniten ääniä ensin” voi pitää ehdotuksia erillään. Nämä pidetään erillään: {proposals}.",
  "problem.keepApartNeedsGreedy":
    "Kierroksen laskentasääntö ei voi pitää ehdotuksia erillään. Sen voi vain ”eniten ääniä ensin”.",
  "problem.onlySpendsKeptApart": "Vain panostuksia voi pitää erillään. Säästöön ei kulu rahaa.",
  "problem.keptApartElsewhere":
    "”{title}” on säästö tai kuuluu toiselle alueelle. Ne lasketaan erikseen.",
  "problem.tooManyPlaces": "Sijoja on liikaa. Enintään {limit} mahtuu.",
  "problem.reasonNeeded": "Kirjoita syy. Ehdottaja näkee sen.",
  "problem.hideReasonNeeded": "Kirjoita syy. Se näytetään siinä, missä kirjoitus oli.",
  "problem.mergeTargetNeeded": "Valitse ehdotus, johon idea yhdistetään.",
  "problem.mergeTargetUnknown": "Ehdotusta, johon haluat yhdistää, ei ole olemassa.",
  "problem.numberInvalid":
    "Numerossa saa olla vain kirjaimia ja numeroita, enintään kymmenen. Esimerkiksi HS8.",
  "problem.numberTaken": "Numero on jo toisella ehdotuksella.",
  "problem.costNeeded": "Kirjoita, mitä ehdotus maksaa, ennen kuin se menee eteenpäin.",
  "problem.areaNeeded": "Valitse alue.",
  "problem.alreadyReviewed": "Joku muu on jo arvioinut idean. Lue sen uusi tila.",
  "problem.alreadyAnswered": "Joku muu on jo vastannut kysymykseen.",
  "problem.ownIdea": "Et voi arvioida omaa ideaasi. Pyydä työtoveria.",
  "problem.decisionNotOpen": "Päätöksiä voi kirjata, kun äänet on laskettu.",
  "problem.paragraphInvalid": "Kirjoita pykälän numero numeroin, esimerkiksi 84.",
  "problem.deviationNeedsReason": "Päätös poikkeaa tuloksesta. Kirjoita, miksi.",
  "problem.deviationNeedsClass": "Päätös poikkeaa tuloksesta. Valitse syyn laji.",
  "problem.changedMeanwhile": "Joku muu on muuttanut tätä. Lataa sivu uudelleen ja yritä sitten.",
  "problem.trusteesTooFew": "Kirjoita vähintään kaksi avaimenhaltijaa, yksi kullekin riville.",
  "problem.trusteesTooMany": "Kierroksella voi olla enintään {limit} avaimenhaltijaa.",
  "problem.trusteeTwice":
    "{name} on mainittu kahdesti. Jokaisella avaimenhaltijalla on oltava oma nimi.",
  "problem.thresholdOutOfRange": "Kirjoita luku, joka on 2–{most}.",
  "problem.keysMissing":
    "Avaimenhaltijoilla ei ole vielä kierrokseen sopivaa avainta. He tekevät sen, kun he tapaavat.",
  "problem.keysNotRehearsed":
    "Kaikkien avaimen osien on oltava mukana harjoituksessa. {n, plural, one {Yksi osa} other {# osaa}} on jäljellä.",
  "problem.keysHeldByServer": "Tämän kierroksen avain on palvelimella.",
  "problem.keysOfOtherRound": "Tiedosto kuuluu toiseen kierrokseen.",
  "problem.keysDiffer":
    "Avaimessa on {shares} osaa, ja niistä tarvitaan {threshold}. Kierroksella on toiset luvut.",
  "problem.rehearsalUnknown": "Vastaus ei kuulu viimeisimpään harjoitukseen.",
  "problem.rehearsalShareWrong": "Avaimen osa {no} ei voi olla ollut mukana harjoituksessa.",
  "problem.boxNotReady":
    "Ääniä ei saa vielä avata. Palvelin sulkee listan, kun valitusaika päättyy.",
  "problem.boxAlreadyOpened": "Äänet on jo avattu.",
  "problem.ballotsMissing":
    "{n, plural, one {Yksi äänilistan ääni puuttuu} other {# äänilistan ääntä puuttuu}} tietokannasta. Palauta {n, plural, one {se} other {ne}} varmuuskopiosta.",
  "problem.openingsMissing":
    "Avattujen joukosta puuttuu {n, plural, one {yksi ääni, joka lasketaan} other {# ääntä, jotka lasketaan}}.",
  "problem.openingsUnknown": "Rivi {line} ei ole ääni, joka lasketaan tällä kierroksella.",
  "problem.emailInvalid": "Kirjoita sähköpostiosoite, esimerkiksi nimi@example.se.",
  "problem.emailTaken": "Osoitteella on jo tili.",
  "problem.nameReserved": "Nimi on varattu. Valitse toinen.",
  "problem.signInWrong":
    "Kirjautuminen ei onnistunut. Tarkista kaikki kolme tietoa ja yritä uudelleen.",
  "problem.codeWrong": "Koodi on väärä tai jo käytetty. Odota seuraavaa koodia.",
  "problem.passwordCommon": "Salasana on liian tavallinen. Valitse sana, jota kukaan ei arvaa.",
  "problem.passwordHasEmail": "Salasanassa ei saa olla sähköpostiosoitettasi.",
  "problem.passkeyWrong": "Pääsyavainta ei voitu käyttää. Lataa sivu uudelleen ja yritä sitten.",
  "problem.ownAccess":
    "Et voi muuttaa omaa rooliasi tai omia oikeuksiasi. Pyydä toista ylläpitäjää.",
  "problem.lastAdministrator": "Ylläpitäjiä on oltava vähintään yksi.",
  "problem.colourInvalid": "Kirjoita väri näin: # ja kuusi merkkiä, esimerkiksi #0f6674.",
  "problem.pictureUnknown": "Kuvan on oltava PNG, JPEG tai WebP.",
  "problem.pictureTooLarge": "Kuva on liian suuri. Se saa olla enintään {limit} tavua.",
  "problem.codesClosed": "Äänestys on päättynyt. Uusia koodeja ei voi tehdä.",
  "problem.lettersMade":
    "Jotkut ovat jo saaneet koodin. Rastita, jos uusien koodien pitää korvata vanhat.",
  "problem.orderMade": "Ne koodit on jo tehty. Paina uudelleen, jos haluat lisää.",
  "problem.tooManyLetters":
    "Tiedosto on liian pitkä. Jaa se niin, että kerralla tehdään enintään {limit} kirjettä.",
  "problem.noneOnRoll":
    "Ketään heistä ei ole äänioikeusluettelossa sillä tavalla. Kirjeitä ei ole tehty.",
  "problem.addressColumnsMissing":
    "Tiedostosta puuttuu jokin sarakkeista personnummer, namn, adress, postnummer ja ort.",
  "problem.passwordShort":
    "Salasana on liian lyhyt. Kirjoita vähintään {limit} merkkiä tai älä mitään.",
  "problem.passwordSigns":
    "Salasanassa saa olla enintään 60 kirjainta, numeroa ja tavallista merkkiä.",
  "problem.priceFileUnreadable":
    "Tiedostoa ei voi lukea. Tallenna se CSV-muodossa, yksi rivi kutakin hintaa kohti.",
  "problem.priceNameTaken": "Samanniminen hinta on jo olemassa. Muuta sitä.",
  "problem.priceSpanTurned": "Alin hinta on korkeampi kuin ylin. Vaihda niiden paikat.",
  "problem.tooManyPrices": "Luettelossa voi olla enintään {limit} hintaa. Poista joitakin.",
} as const satisfies Record<keyof typeof sv, string>;
