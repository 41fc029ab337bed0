/** The municipality whose installation this is. */
export interface Municipality {
  id: string;
  name: string;
  population: number;
  /** Its colour, `#rrggbb`. */
  colour: string;
}

/** What stands on the pages of an installation that has not been given its name yet. */
export const unnamed: Municipality = {
  id: "municipality",
  name: "Kommunen",
  population: 0,
  colour: "#0f6674",
};
