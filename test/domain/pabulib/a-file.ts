/** The parts of a made `.pb` file; each test changes the part it is about. */
export interface Parts {
  meta: Record<string, string>;
  projects: readonly string[];
  votes: readonly string[];
}

export const parts: Parts = {
  meta: {
    description: "Made",
    num_projects: "3",
    num_votes: "4",
    budget: "100",
    vote_type: "approval",
    rule: "greedy",
  },
  projects: ["project_id;cost;name", "A;60;Alpha", "B;40;Beta", "C;30;Gamma"],
  votes: ["voter_id;vote", "1;A,B", "2;B", "3;", "4;B,A"],
};

/** Writes the parts as a file, with these changes. */
export function pb(changes: Partial<Parts> = {}): string {
  const { meta, projects, votes } = { ...parts, ...changes };
  const entries = Object.entries(meta).map(([key, value]) => `${key};${value}`);
  const lines = ["META", "key;value", ...entries, "PROJECTS", ...projects, "VOTES", ...votes];
  return `${lines.join("\n")}\n`;
}

/** META with some keys changed. */
export function metaWith(changes: Record<string, string>): Parts["meta"] {
  return { ...parts.meta, ...changes };
}
