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
    role: "administrator",
    answersQuestions: false,
  },
  officer("demo-johan", "Johan Åström", "handläggare park och gata"),
  officer("demo-leila", "Leila Rahimi", "handläggare kultur och fritid"),
  member("demo-birgitta", "Birgitta Sandström", "nämndens ordförande, majoriteten"),
  member("demo-anders", "Anders Wikström", "nämndens 1:e vice ordförande, majoriteten"),
  member("demo-fatima", "Fatima El-Amin", "nämndens 2:e vice ordförande, oppositionen"),
  {
    ...member("demo-lars-erik", "Lars-Erik Nyberg", "ledamot i nämnden, oppositionen"),
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
