import type { DemoProposal } from "../types.ts";
import { idea } from "./written.ts";

/** Ideas that did not reach the ballot. Each has the reason its proposer was given. */
export const ideas: readonly DemoProposal[] = [
  idea({
    id: "p-ide-hastighet",
    areaId: "a-nb",
    title: "Sänk hastigheten på länsvägen genom Käxnäs",
    summary: "Bilarna kör i åttio genom byn. Sätt femtio, och ett farthinder vid busskuren.",
    description: `
      Länsvägen går rakt genom Käxnäs. Barnen väntar på skolbussen en meter från bilarna.

      Sänk hastigheten till femtio. Bygg ett farthinder vid busskuren.`,
    place: "Länsvägen genom Käxnäs",
    picture: "safety",
    proposer: { id: "demo-per-olov", name: "Per-Olov Hedman" },
    sentIn: -83,
    reviewed: -79,
    review: {
      outcome: "rejected",
      criterion: "other-authority",
      reason: `Vägen är statens. Trafikverket bestämmer om hastighet och farthinder där. Vi har
        skickat din idé till Trafikverket och bett om svar till dig.`,
    },
  }),
  idea({
    id: "p-ide-kok",
    areaId: "a-nb",
    title: "Nytt kök i Lövåsens bygdegård",
    summary: "Köket är från 1974. Med ett nytt kök kan bygdegården ha fester och kurser igen.",
    description: `
      Bygdegården är vår enda samlingslokal. Spisen är trasig och kylen för liten.

      Ett nytt kök kostar ungefär 180 000 kr. Föreningen kan bygga själv.`,
    place: "Lövåsens bygdegård",
    picture: "culture",
    proposer: { name: "Astrid Löfgren" },
    sentIn: -81,
    reviewed: -68,
    review: {
      outcome: "handed-over",
      to: "Föreningsbidrag, kultur och fritid",
      reason: `Bygdegården ägs av en förening. Pengarna i omgången får inte gå till en enda
        förening. Men ni kan söka föreningsbidrag till samlingslokaler. Leila Rahimi hjälper er
        med ansökan.`,
    },
  }),
  idea({
    id: "p-ide-buss",
    areaId: "a-bd",
    title: "Gratis buss för pensionärer",
    summary: "Låt alla över 65 år åka gratis med stadsbussen mitt på dagen.",
    description: `
      Många äldre sitter hemma för att bussen är dyr. Mitt på dagen går bussarna nästan tomma.

      Låt alla över 65 år åka gratis mellan klockan 9 och 15.`,
    place: "Stadsbussarna i Björkdalen",
    picture: "wheels",
    proposer: { name: "Bengt Svanberg" },
    sentIn: -80,
    reviewed: -76,
    review: {
      outcome: "rejected",
      criterion: "other-authority",
      reason: `Regionen bestämmer priset på bussresor. Dessutom kostar förslaget pengar varje år,
        och omgången kan bara betala en gång. Vi har skickat idén till regionen.`,
    },
  }),
  idea({
    id: "p-ide-lampa",
    areaId: "a-bd",
    title: "Laga lampan vid Ekorrstigen",
    summary: "Lyktan vid trappan på Ekorrstigen har varit släckt sedan jul. Någon kan ramla.",
    description: `
      Lyktan närmast trappan lyser inte. Det är svårt att se stegen.

      Snälla, laga den innan någon gör sig illa.`,
    place: "Trappan vid Ekorrstigen",
    picture: "lighting",
    proposer: { name: "Invånare i Björkdalen" },
    sentIn: -79,
    reviewed: -76,
    review: {
      outcome: "handed-over",
      to: "Felanmälan, park och gata",
      reason: `Det här är ett fel som kommunen ska laga ändå. Vi lämnade det till felanmälan samma
        dag. Två dagar senare var lampan lagad. Tack för att du sa till!`,
    },
  }),
  idea({
    id: "p-ide-simhall",
    areaId: "a-hs",
    title: "Bygg en ny simhall",
    summary:
      "Simhallen är sliten och för liten. Bygg en ny med äventyrsbad och femtiometersbassäng.",
    description: `
      Simhallen är från 1968. Det är kö till simskolan och kallt i duscharna.

      Älvhamn behöver en ny simhall med två bassänger och äventyrsbad.`,
    place: "Hamnstaden",
    picture: "water",
    proposer: { name: "Henrik Wallin" },
    sentIn: -76,
    reviewed: -70,
    review: {
      outcome: "rejected",
      criterion: "over-pot",
      reason: `En simhall kostar minst 150 miljoner kronor. Områdets pott är 1 375 000 kr.
        Kommunfullmäktige beslutar om så stora byggen. Du kan lämna en folkmotion i stället.`,
    },
  }),
  idea({
    id: "p-ide-hack",
    areaId: "a-hs",
    title: "Ta bort grannens häck",
    summary: "Idén gällde en privat tomt.",
    description: "Texten är borttagen från sidan, eftersom den pekade ut en enskild person.",
    place: "Hamnstaden",
    picture: "garden",
    proposer: { name: "Invånare i Hamnstaden" },
    sentIn: -75,
    reviewed: -74,
    review: {
      outcome: "rejected",
      criterion: "personal-case",
      reason: `Idén gällde en enskild granne. Sådant kan inte avgöras i en omröstning. Om häcken
        skymmer sikten i en korsning kan du göra en anmälan till kommunen.`,
    },
    hidden: `Idén pekade ut en enskild person. Därför är den dold. Du kan begära ut handlingen hos
      nämnden.`,
  }),
  idea({
    id: "p-ide-utegym-vuxna",
    areaId: "a-hs",
    title: "Gratis gym utomhus",
    summary: "Ett gym i en park, så att även vi med små pengar kan träna.",
    description: `
      Gymkort kostar 400 kr i månaden. Alla har inte råd.

      Bygg ett enkelt gym i Sjöparken. Några stänger och en bänk räcker långt.`,
    place: "Sjöparken",
    picture: "sport",
    proposer: { name: "Dawit Gebre" },
    sentIn: -82,
    reviewed: -71,
    review: {
      outcome: "merged",
      intoId: "p-hs3",
      reason: `Idén liknar förslaget om utegym i Sjöparken. Du och de andra förslagsställarna har
        enats om ett gemensamt förslag.`,
    },
  }),
  idea({
    id: "p-ide-utegym-seniorer",
    areaId: "a-hs",
    title: "Träningsredskap för seniorer vid vattnet",
    summary: "Mjuka redskap för balans och rörlighet, gärna i Sjöparken där det är plant.",
    description: `
      Vi är en grupp som promenerar varje morgon. Vi vill öva balans och styrka på vägen.

      Det räcker med tre eller fyra redskap, med räcken att hålla i.`,
    place: "Sjöparken",
    picture: "sport",
    proposer: { name: "Margareta Holm" },
    sentIn: -78,
    reviewed: -71,
    review: {
      outcome: "merged",
      intoId: "p-hs3",
      reason: `Idén liknar förslaget om utegym i Sjöparken. Två redskap för balans ingår nu där,
        som du önskade.`,
    },
  }),
];
