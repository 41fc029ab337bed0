import type { pages as sv } from "../sv/pages.ts";

/** Signing in, appearance, help and the pages the law asks for. */
export const pages = {
  "signIn.title": "Kirjaudu",
  "signIn.again": "Et ole enää kirjautunut. Kirjaudu uudelleen.",
  "signIn.carried": "Kirjoittamasi teksti on tallessa, ja voit lähettää sen kirjautumisen jälkeen.",
  "signIn.demo": "Tämä on testisivusto. Valitse, kuka haluat olla.",
  "signIn.residents": "Asukkaat",
  "signIn.staff": "Kunta",
  "signIn.as": "Kirjaudu nimellä {name}",
  "signIn.age": "{age} vuotta",
  "signIn.livesIn": "asuu alueella {area}",
  "signIn.outside": "asuu alueiden ulkopuolella",
  "signIn.off": "Tällä sivustolla ei voi vielä kirjautua sähköpostilla.",
  "signIn.offText": "Kunnan on ensin otettava sähköposti käyttöön.",
  "signIn.already": "Olet kirjautunut nimellä {name}.",
  "signOut.title": "Kirjaudu ulos",
  "signOut.text": "Haluatko kirjautua ulos?",
  "signOut.do": "Kirjaudu ulos",
  "look.title": "Ulkoasu",
  "look.lead": "Valitse, miltä sivut näyttävät. Selaimesi muistaa valintasi.",
  "look.scheme": "Vaalea tai tumma",
  "look.scheme.auto": "Sama kuin laitteessani",
  "look.scheme.light": "Vaalea",
  "look.scheme.dark": "Tumma",
  "look.contrast": "Kontrasti",
  "look.contrast.normal": "Tavallinen",
  "look.contrast.high": "Suuri",
  "look.text": "Tekstin koko",
  "look.text.normal": "Tavallinen",
  "look.text.large": "Suurempi",
  "look.saved": "Ulkoasu on tallennettu.",
  "help.title": "Ohjeet",
  "help.lead": "Tässä on vastauksia kysymyksiin, joita monella on.",
  "help.q1": "Onko ääneni salainen?",
  "help.a1":
    "On. Äänesi sinetöidään, kun lähetät sen, eikä sitä tallenneta nimelläsi. Millään sivulla ei näy, mitä äänestit. Sivulla Tarkista äänesi kerrotaan, mitä lupaamme ja mitä emme.",
  "help.q2": "Voinko muuttaa mieltäni?",
  "help.a2":
    "Voit, kunnes äänestys päättyy. Viimeisin ääni on voimassa. Edellinen on voimassa, kunnes lähetät uuden.",
  "help.q3": "Täytyykö minun käyttää kaikki ääneni?",
  "help.a3": "Ei. Valitset itse, kuinka monta käytät.",
  "help.q4": "Mitä ratkaiseva ja neuvoa-antava tarkoittavat?",
  "help.a4":
    "Ratkaiseva: lautakunta on luvannut noudattaa tulosta lain ja talousarvion rajoissa. Neuvoa-antava: lautakunta ottaa tuloksen huomioon ja selittää, jos poikkeaa siitä.",
  "help.q5": "Mikä on säästö?",
  "help.a5":
    "Ehdotus jostakin, mikä voi maksaa vähemmän. Vastaat ”kyllä”, ”ei” tai ”en ota kantaa”.",
  "help.q6": "Tarvitsen apua äänestämiseen",
  "help.a6":
    "Mene kirjastoon tai palvelukeskukseen tai soita kierroksen sivulla olevalle yhteyshenkilölle.",
  "help.q7": "Kuka näkee, mitä kirjoitan?",
  "help.a7":
    "Kaikki. Valitset itse, näkyykö nimesi. Se, mitä lähetät kunnalle, on yleinen asiakirja (allmän handling).",
  "help.q8": "Mitä ideani maksaa?",
  "help.a8":
    "Sivulla ”Mitä se maksaa?” näet, mitä asiat yleensä maksavat. Siellä lasket yhteen sen, mitä ajattelit. Viranhaltija laskee kustannuksen aina uudelleen.",
  "a11y.title": "Sivuston saavutettavuus",
  "a11y.lead": "Sivustosta vastaa {name}. Kaikkien pitää voida käyttää sitä.",
  "a11y.how": "Näin saavutettava sivusto on",
  "a11y.howText":
    "Sivusto täyttää osittain Ruotsin lain digitaalisten julkisten palvelujen saavutettavuudesta. Se on tehty noudattamaan WCAG 2.2 -ohjeita tasolla AA. Puutteet luetellaan kohdassa Sisältö, joka ei ole saavutettavaa.",
  "a11y.cannot": "Jos et voi käyttää jotakin sivuston osaa",
  "a11y.cannotText":
    "Tarvitsetko jotakin toisella tavalla? Kirjoita tai soita ja kerro, mitä asia koskee. Vastaamme yleensä kahden työpäivän kuluessa.",
  "a11y.tested": "Näin olemme testanneet",
  "a11y.testedText":
    "Olemme itse arvioineet sivuston. Jokainen sivu tarkistetaan automaattisella työkalulla. Se tehdään vaaleassa ja tummassa tilassa, puhelimella ja tietokoneella. Äänestys testataan myös ilman skriptejä.",
  "a11y.report": "Löysitkö virheen?",
  "a11y.reportText":
    "Kirjoita tai soita ja kerro, mitä sivua asia koskee. Vastaamme yleensä kahden työpäivän kuluessa.",
  "a11y.authority": "Valvonta",
  "a11y.authorityText":
    "Digitaalisen hallinnon viranomainen Digg valvoo, että lakia noudatetaan. Jos et ole tyytyväinen vastaukseemme, voit tehdä sinne ilmoituksen.",
  "a11y.authorityDo": "Ilmoita puutteellisesta saavutettavuudesta Diggille",
  "a11y.missing": "Sisältö, joka ei ole saavutettavaa",
  "a11y.missing.people":
    "Apuvälineitä arjessaan käyttävät ihmiset eivät ole vielä kokeilleet sivustoa. Siinä voi olla puutteita, joita emme tunne.",
  "a11y.missing.review": "Riippumatonta tarkastusta ei ole vielä tehty.",
  "a11y.missing.files":
    "Avoimen datan tiedostot on tehty ohjelmille. Samat luvut ovat tulossivulla.",
  "a11y.missing.posts":
    "Kunta ja asukkaat kirjoittavat omia tekstejään. Ne voivat olla vaikealukuisempia kuin muu sisältö.",
  "a11y.burden": "Lain poikkeukset",
  "a11y.burdenText":
    "Emme käytä poikkeusta, joka koskee kohtuutonta rasitetta. Emme myöskään jätä pois sisältöä, jota laki ei koske.",
  "a11y.date":
    "Arvio koskee versiota {version}. Arvio ja tämä seloste päivitettiin viimeksi {date}.",
} as const satisfies Record<keyof typeof sv, string>;
