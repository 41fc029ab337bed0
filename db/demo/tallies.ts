import type { Channel } from "#app/domain/outcome.ts";

/** What was cast in one area: ballots a channel, votes a proposal, answers a saving. */
export interface AreaTally {
  areaId: string;
  channels: Readonly<Record<Channel, number>>;
  votes: Readonly<Record<string, number>>;
  /** Who answered neither yes nor no abstained. */
  savings: Readonly<Record<string, { yes: number; no: number }>>;
}

/** The vote of the main round: 1 391 ballots of 11 050 entitled. */
export const mainTallies: readonly AreaTally[] = [
  {
    areaId: "a-hs",
    channels: { web: 498, paper: 71, school: 43 },
    votes: { "p-hs1": 341, "p-hs2": 268, "p-hs3": 255, "p-hs4": 249, "p-hs5": 187 },
    savings: { "p-hs6": { yes: 352, no: 201 }, "p-hs7": { yes: 198, no: 327 } },
  },
  {
    areaId: "a-bd",
    channels: { web: 210, paper: 62, school: 105 },
    votes: {
      "p-bd1": 214,
      "p-bd2": 198,
      "p-bd3": 176,
      "p-bd4": 151,
      "p-bd5": 151,
      "p-bd6": 38,
    },
    savings: { "p-bd7": { yes: 231, no: 109 } },
  },
  {
    areaId: "a-nb",
    channels: { web: 259, paper: 119, school: 24 },
    votes: { "p-nb1": 243, "p-nb2": 229, "p-nb3": 301, "p-nb4": 188, "p-nb5": 104 },
    savings: { "p-nb6": { yes: 261, no: 88 } },
  },
];

/** The vote of the youth round: most pupils voted at school. */
export const youthTallies: readonly AreaTally[] = [
  {
    areaId: "a25-alla",
    channels: { web: 41, paper: 0, school: 371 },
    votes: { "p-u1": 231, "p-u2": 198, "p-u3": 151, "p-u4": 174, "p-u5": 87 },
    savings: {},
  },
];

/** How many per cent of each channel's ballots are in on the demo's day in the voting weeks. */
export const inByTheVoteMoment: Readonly<Record<Channel, number>> = {
  web: 65,
  school: 80,
  paper: 25,
};
