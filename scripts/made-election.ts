import { closeSync, openSync, writeSync } from "node:fs";

/** How large a made election is. */
export interface MadeSize {
  ballots: number;
  /** How many different ballots there are at most. */
  distinct: number;
}

const PROJECTS = 160;
const MARKS = 5;
const ROWS_AT_ONCE = 10_000;

/** Writes an election like a large city's: popular projects, and many that few support. */
export function writeMadeElection(path: string, { ballots, distinct }: MadeSize): void {
  const file = openSync(path, "w");
  const pot = ballots * 70;
  const meta = {
    description: "Made to be measured",
    country: "-",
    unit: "-",
    instance: "1",
    num_projects: PROJECTS,
    num_votes: ballots,
    budget: pot,
    vote_type: "approval",
    rule: "unknown",
    date_begin: "2026",
    date_end: "2026",
  };
  const entries = Object.entries(meta).map(([key, value]) => `${key};${value}\n`);
  const projects = Array.from({ length: PROJECTS }, (_, place) => {
    const cost = Math.floor(pot * (0.005 + ((place * 37) % PROJECTS) / (10 * PROJECTS)));
    return `P${place};${cost}\n`;
  });
  const head = ["META\nkey;value\n", ...entries, "PROJECTS\nproject_id;cost\n", ...projects];
  writeSync(file, `${head.join("")}VOTES\nvoter_id;vote\n`);
  for (let first = 0; first < ballots; first += ROWS_AT_ONCE) {
    const rows: string[] = [];
    for (let voter = first; voter < Math.min(ballots, first + ROWS_AT_ONCE); voter += 1) {
      rows.push(`${voter};${marksOf(voter % distinct).join(",")}\n`);
    }
    writeSync(file, rows.join(""));
  }
  closeSync(file);
}

/** Five projects that follow from a number alone; low ones come more often. */
function marksOf(number: number): string[] {
  const marks = new Set<number>();
  let state = Math.imul(number + 1, 0x9e37_79b1) >>> 0;
  while (marks.size < MARKS) {
    state = (Math.imul(state ^ (state >>> 15), 0x85eb_ca6b) + 0x6d2b_79f5) >>> 0;
    const share = ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
    marks.add(Math.floor(PROJECTS * share * share));
  }
  return [...marks].map((place) => `P${place}`);
}
