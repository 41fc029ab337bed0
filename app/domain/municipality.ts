/** The municipality whose installation this is. */
export interface Municipality {
  id: string;
  name: string;
  population: number;
  /** Its colour, `#rrggbb`. */
  colour: string;
  /** Hash of the picture of its coat of arms; null when it has given none. */
  arms: string | null;
  /** Whom mail comes from; null until it has been set. */
  mailFrom: { name: string; address: string } | null;
  /** Its data protection officer (dataskyddsombud); null until one has been written in. */
  dataOfficer: { name: string; email: string; phone: string } | null;
}

/** What stands on the pages of an installation that has not been given its name yet. */
export const unnamed: Municipality = {
  id: "municipality",
  name: "Kommunen",
  population: 0,
  colour: "#0f6674",
  arms: null,
  mailFrom: null,
  dataOfficer: null,
};
