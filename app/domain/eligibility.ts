/** Who may vote: from which age, reached on which day, and in which area. */
export interface EligibilityRule {
  minimumAge: number;
  /** The age must be reached on this day, `YYYY-MM-DD`. */
  ageOn: string;
  /** `home`: only where one lives. `chosen`: any one area of the round, the home area suggested. */
  areaChoice: "home" | "chosen";
}
