import type { DemoArgument } from "../types.ts";
import { debate } from "./debate.ts";

/** What residents argued about Norra bygden's proposals. */
export const norraBygdenArguments: readonly DemoArgument[] = [
  ...debate(
    "NB1",
    `
    för, dag -73, Kenneth Sundin: Vi eldar direkt på hällen i dag. Ett vindskydd med riktig grill
    minskar risken för brand.

    emot, dag -69, Invånare i Norra bygden: Stortjärn är fint för att det är orört. Bygger vi kommer
    bilarna och skräpet.

    för, dag -64, Sanna Mård: Skolan kan ha utedagar där. Det går buss nästan ända fram.

    emot, dag 5, Gerd Åslund: Vem tömmer torrdasset om byalaget tröttnar? Det står inte i
    förslaget.`,
  ),
  ...debate(
    "NB2",
    `
    för, dag -72, Emma Hedberg: Barnen i byarna ska också få lära sig åka. I dag krävs bil och en
    hel dag.

    emot, dag -70, Stig Forsell: Vintrarna blir kortare. Förra året hade vi is i fem veckor.

    för, dag -66, Invånare i Norra bygden: Isbanan ger liv i Tallmyra när det är som mörkast.

    emot, dag -14, Anita Berg: Nu blev det dyrare också. 22 000 kr om året är mycket för några
    veckor.

    för, dag 7, Föreningen Tallmyra Framåt: Vi spolar gratis. Det gör vi gärna, om vi får en slang
    som räcker.`,
  ),
  ...debate(
    "NB3",
    `
    för, dag -78, Per-Olov Hedman: Jag lever för att det fanns en hjärtstartare i närheten den
    gången.

    för, dag -67, Ylva Grönlund: 78 000 kr för tre byar. Billigare trygghet finns inte.

    emot, dag -11, Invånare i Norra bygden: Det här borde regionen betala. Annars tar vi över deras
    ansvar.`,
  ),
  ...debate(
    "NB4",
    `
    för, dag -67, Aino Niemi: Barnen går på vägen i åttio. Det är bara tur att inget har hänt.

    emot, dag -65, Bo Eklund: Halva potten till en stig som mest Käxnäs använder. Vi i Lövåsen får
    ingen nytta av den.

    för, dag -63, Invånare i Norra bygden: Min fru kör permobil. Hon har inte sett badplatsen på
    fyra år.

    emot, dag -16, Invånare i Norra bygden: Grus i en blöt svacka spolas bort. Driften kommer att
    kosta mer än de tror.

    för, dag 4, Mats Häger: Bygg den i två etapper om det behövs. Första biten är den farligaste.

    emot, dag 14, Carina Lod: Be Trafikverket bygga en cykelväg i stället. Det är deras väg.`,
  ),
  ...debate(
    "NB5",
    `
    för, dag -17, Invånare i Norra bygden: Jag hinner aldrig till bussen efter jobbet. En kväll i
    månaden gör skillnad.

    emot, dag -13, Rolf Jäger: De flesta lånar digitalt i dag. Bussen kommer redan varannan vecka.

    för, dag -2, Saga Lind: Min son har läst ut alla böcker på två dagar. Varannan vecka är för
    sällan.

    emot, dag 9, Anita Berg: Efter ett år är det slut igen. Lägg pengarna på något som står kvar.`,
  ),
  ...debate(
    "NB6",
    `
    för, dag -66, Stig Forsell: Två bilar på samma väg samma dag är slöseri. Det ser alla här.

    emot, dag -64, Marianne Tun: Vid rastplatsen är korgen full på tre dagar. Varannan vecka räcker
    inte.

    för, dag -15, Invånare i Norra bygden: Mindre bilkörning är bra för miljön också. Byt till
    större korgar.

    emot, dag 1, Harriet Ros: Kråkorna drar ut soporna när det blir fullt. Då får vi plocka.

    för, dag 10, Kenneth Sundin: Vi märker det knappt. Men pengarna räcker till mer i potten.`,
  ),
];
