import type { Municipality } from "#app/domain/municipality.ts";
import type { DemoPerson } from "./types.ts";

export const municipality: Municipality = {
  id: "alvhamn",
  name: "Älvhamns kommun",
  population: 21_000,
  colour: "#14506b",
  arms: null,
  mailFrom: { name: "Älvhamns kommun", address: "medborgarbudget@alvhamn.example" },
};

function resident(id: string, name: string, homeArea: string | null, bornOn: string): DemoPerson {
  return { id, name, role: "resident", title: null, homeArea, bornOn, answersQuestions: false };
}

function member(id: string, name: string, title: string): DemoPerson {
  return {
    id,
    name,
    role: "member",
    title,
    homeArea: null,
    bornOn: null,
    answersQuestions: true,
  };
}

function officer(id: string, name: string, title: string): DemoPerson {
  return { ...member(id, name, title), role: "officer" };
}

/** Everyone one can sign in as. The children keep their ages through all of the demo's moments. */
export const people: readonly DemoPerson[] = [
  resident("demo-karin", "Karin Lindqvist", "hamnstaden", "1961-09-14"),
  resident("demo-amina", "Amina Yusuf", "bjorkdalen", "1987-02-03"),
  resident("demo-per-olov", "Per-Olov Hedman", "norra-bygden", "1952-11-27"),
  resident("demo-noor", "Noor Haddad", "bjorkdalen", "2012-12-20"),
  resident("demo-elis", "Elis Norberg", "hamnstaden", "2014-12-10"),
  resident("demo-sofia", "Sofia Backlund", "sodra-skogsbygden", "1990-06-18"),
  resident("demo-tomasz", "Tomasz Kowalczyk", null, "1979-04-30"),
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
