import type { Marks } from "#app/domain/ballots/ballot-type.ts";
import { checkBallot } from "#app/domain/ballots/check-ballot.ts";
import { paperOf } from "#app/domain/ballots/paper.ts";
import { type CastBallot, type Channel, channels, type RoundVote } from "#app/domain/outcome.ts";
import type { BallotProposal } from "#app/domain/proposal.ts";
import { lotById } from "#app/domain/rules/tie.ts";
import { anArea, aRound, aSaving, aSpend } from "./a-round.ts";

/** The table of the demo round: what each area voted, proposal by proposal. */
interface AreaTable {
  id: string;
  pot: number;
  entitled: number;
  byChannel: Record<Channel, number>;
  /** Number -> cost in kronor, votes. */
  spends: Record<string, readonly [cost: number, votes: number]>;
  /** Number -> yearly saving and one-off cost in kronor, yes, no. */
  saves: Record<string, readonly [yearly: number, oneOff: number, yes: number, no: number]>;
}

export const table: readonly AreaTable[] = [
  {
    id: "hamnstaden",
    pot: 1_375_000,
    entitled: 5650,
    byChannel: { web: 498, paper: 71, school: 43 },
    spends: {
      HS1: [620_000, 341],
      HS2: [290_000, 268],
      HS3: [380_000, 255],
      HS4: [450_000, 249],
      HS5: [120_000, 187],
    },
    saves: { HS6: [95_000, 40_000, 352, 201], HS7: [140_000, 0, 198, 327] },
  },
  {
    id: "bjorkdalen",
    pot: 971_000,
    entitled: 3420,
    byChannel: { web: 210, paper: 62, school: 105 },
    spends: {
      BD1: [480_000, 214],
      BD2: [310_000, 198],
      BD3: [900_000, 176],
      BD4: [165_000, 151],
      BD5: [140_000, 151],
      BD6: [85_000, 38],
    },
    saves: { BD7: [110_000, 60_000, 231, 109] },
  },
  {
    id: "norra-bygden",
    pot: 654_000,
    entitled: 1980,
    byChannel: { web: 259, paper: 119, school: 24 },
    spends: {
      NB1: [120_000, 243],
      NB2: [210_000, 229],
      NB3: [78_000, 301],
      NB4: [340_000, 188],
      NB5: [95_000, 104],
    },
    saves: { NB6: [45_000, 0, 261, 88] },
  },
];

const round = aRound({
  countingRule: { kind: "greedy", minimumScore: 40 },
  savingsRule: { mode: "addition", minimumAnswers: 40 },
  outcomeRules: {
    ...aRound().outcomeRules,
    spend: { kind: "binding" },
    save: { kind: "advisory" },
  },
});

function proposalsOf({ id, spends, saves }: AreaTable): BallotProposal[] {
  return [
    ...Object.entries(spends).map(([number, [cost]]) => aSpend(number, id, cost)),
    ...Object.entries(saves).map(([number, [yearlySavingKronor, oneOffCostKronor]]) =>
      aSaving(number, id, {
        yearlySavingKronor,
        oneOffCostKronor,
        staffNegotiation: number === "HS7",
      }),
    ),
  ];
}

/** Ballots with exactly the table's totals: each proposal goes to the voters next in turn. */
function marksOf({ id, byChannel, spends, saves }: AreaTable): Marks[] {
  const voters = byChannel.web + byChannel.paper + byChannel.school;
  const marks = Array.from({ length: voters }, () => ({
    areaId: id,
    choices: [] as { proposalId: string; score: number }[],
    savings: [] as { proposalId: string; answer: string }[],
  }));
  let turn = 0;
  for (const [proposalId, [, votes]] of Object.entries(spends)) {
    for (let vote = 0; vote < votes; vote += 1, turn += 1) {
      marks[turn % voters]?.choices.push({ proposalId, score: 1 });
    }
  }
  for (const [proposalId, [, , yes, no]] of Object.entries(saves)) {
    for (const [voter, { savings }] of marks.entries()) {
      const answer = voter < yes ? "yes" : voter < yes + no ? "no" : "abstain";
      savings.push({ proposalId, answer });
    }
  }
  return marks;
}

/** The demo round after voting, every ballot checked as the booth checks it. */
export function alvhamn(): RoundVote {
  const proposals = table.flatMap(proposalsOf);
  const pots = table.map(({ id, pot }) => ({ areaId: id, kronor: pot }));
  const ids = new Set(proposals.map(({ id }) => id));
  const ballots = table.flatMap((area) => {
    const paper = paperOf(area.id, pots, proposals);
    return marksOf(area).map((marks): CastBallot => {
      const check = checkBallot(round.ballotRule, paper, marks, ids);
      if ("problems" in check) throw new Error(`Refused: ${JSON.stringify(check.problems)}`);
      return check.ballot;
    });
  });
  const areas = table.map(({ id, entitled }) => anArea(id, entitled));
  const turnout = table.flatMap(({ id: areaId, byChannel }) =>
    channels.map((channel) => ({ areaId, channel, ballots: byChannel[channel] })),
  );
  return { round, areas, pots, proposals, ballots, turnout, lot: lotById([...ids]) };
}
