import type { Municipality } from "#app/domain/municipality.ts";
import { readPersonnummer } from "#app/domain/personnummer.ts";
import { mainAreas, nextAreas } from "./areas.ts";
import type { DemoPerson } from "./types.ts";

export const municipality: Municipality = {
  id: "alvhamn",
  name: "Älvhamns kommun",
  population: 21_000,
  colour: "#14506b",
  arms: null,
  mailFrom: { name: "Älvhamns kommun", address: "medborgarbudget@alvhamn.example" },
  dataOfficer: {
    name: "Helena Brandt, dataskyddsombud",
    email: "dataskydd@alvhamn.example",
    phone: "0980-319 040",
  },
};

function resident(id: string, name: string, homeArea: string | null, number: string): DemoPerson {
  const bornOn = readPersonnummer(number)?.bornOn;
  if (!bornOn) throw new Error(`${name} of the demo has no right number.`);
  const who = { id, name, role: "resident", title: null, homeArea, bornOn, number } as const;
  return { ...who, answersQuestions: false };
}

function member(id: string, name: string, title: string): DemoPerson {
  return {
    id,
    name,
    role: "member",
    title,
    homeArea: null,
    bornOn: null,
    number: null,
    answersQuestions: true,
  };
}

function officer(id: string, name: string, title: string): DemoPerson {
  return { ...member(id, name, title), role: "officer" };
}

/** What the test e-ID shows of a resident; nothing for staff. */
function testPerson({ id, name, number, homeArea, bornOn }: DemoPerson) {
  const home = [...mainAreas, ...nextAreas].find(({ slug }) => slug === homeArea);
  const about = `${home?.name ?? "Bor i en annan kommun"}, född ${bornOn?.slice(0, 4)}`;
  return number === null ? [] : [{ id, name, number, about }];
}

const sfn = "Samhälls- och fritidsnämnden";
const parties = {
  ÄP: "Älvhamnspartiet",
  LB: "Levande bygd",
  FR: "Framtid i rörelse",
} as const;

/** What the directory says of a representative in the nämnd. */
function inNamnd(partyShort: keyof typeof parties, phone: string, answersFor: string) {
  const party = { party: parties[partyShort], partyShort };
  return { entry: { organ: sfn, ...party, answersFor, phone, email: "" } };
}

/** What the directory says of an officer. */
function at(organ: string, answersFor: string, phone: string, email: string) {
  return { entry: { organ, party: "", partyShort: "", answersFor, phone, email } };
}

/** Everyone one can sign in as. The children keep their ages through all of the demo's moments. */
export const people: readonly DemoPerson[] = [
  resident("demo-karin", "Karin Lindqvist", "hamnstaden", "196109142387"),
  resident("demo-amina", "Amina Yusuf", "bjorkdalen", "198702032387"),
  resident("demo-per-olov", "Per-Olov Hedman", "norra-bygden", "195211272397"),
  resident("demo-noor", "Noor Haddad", "bjorkdalen", "201212202384"),
  resident("demo-elis", "Elis Norberg", "hamnstaden", "201412102392"),
  resident("demo-sofia", "Sofia Backlund", "sodra-skogsbygden", "199006182381"),
  resident("demo-tomasz", "Tomasz Kowalczyk", null, "197904302390"),
  {
    ...member("demo-maria", "Maria Öberg", "demokratilots"),
    ...at("Kommunledningsförvaltningen", "medborgarbudgeten", "0900-10 01 00", ""),
    role: "administrator",
    answersQuestions: false,
  },
  {
    ...officer("demo-johan", "Johan Åström", "handläggare park och gata"),
    ...at(
      "Teknik- och parkförvaltningen",
      "parker, lekplatser, belysning och gång- och cykelvägar",
      "0900-10 02 10",
      "park@alvhamn.example",
    ),
  },
  {
    ...officer("demo-leila", "Leila Rahimi", "handläggare kultur och fritid"),
    ...at(
      "Kultur- och fritidsförvaltningen",
      "badplatser, idrott, scener och föreningsstöd",
      "0900-10 03 20",
      "fritid@alvhamn.example",
    ),
  },
  {
    ...member("demo-birgitta", "Birgitta Sandström", "nämndens ordförande, majoriteten"),
    ...inNamnd("ÄP", "0900-10 04 01", "nämndens dagordning och beslutet om omröstningen"),
  },
  {
    ...member("demo-anders", "Anders Wikström", "nämndens 1:e vice ordförande, majoriteten"),
    ...inNamnd("LB", "0900-10 04 02", "nämndens budget och frågor om landsbygden"),
  },
  {
    ...member("demo-fatima", "Fatima El-Amin", "nämndens 2:e vice ordförande, oppositionen"),
    ...inNamnd("FR", "0900-10 04 03", "ungas fritid och uppföljningen av omgången"),
  },
  {
    ...member("demo-lars-erik", "Lars-Erik Nyberg", "ledamot i nämnden, oppositionen"),
    ...inNamnd("FR", "", ""),
    answersQuestions: false,
  },
  {
    ...member("demo-ingrid", "Ingrid Moberg", "reporter, Älvhamns Tidning"),
    role: "observer",
    answersQuestions: false,
  },
];

/** Those of them one can be at the test e-ID. */
export const testPeople = people.flatMap(testPerson);
