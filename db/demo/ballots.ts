import type { SavingAnswer } from "#app/domain/ballots/ballot-type.ts";
import { type Channel, channels } from "#app/domain/outcome.ts";
import type { DemoMoment } from "./calendar.ts";
import { type Chance, chanceFrom } from "./chance.ts";
import { spreadVotes } from "./marks.ts";
import { type AreaTally, inByTheVoteMoment, mainTallies, youthTallies } from "./tallies.ts";
import type { DemoBallot } from "./types.ts";

/** Every ballot of the main round, in the order of their voters' ids. The same on every machine. */
export const mainBallots: readonly DemoBallot[] = ballotsOf(mainTallies, 20_260_504);

/** Every ballot of the youth round. */
export const youthBallots: readonly DemoBallot[] = ballotsOf(youthTallies, 20_250_422);

/** The main round's ballots that are in at a moment: none before the vote, all when it is over. */
export function ballotsBy(moment: DemoMoment): readonly DemoBallot[] {
  if (moment === "inform" || moment === "discuss") return [];
  return moment === "vote" ? earlyBallots() : mainBallots;
}

/** The part of each area's and channel's ballots that came before the demo's day of the vote. */
function earlyBallots(): DemoBallot[] {
  const early = mainTallies.flatMap(({ areaId, channels: sums }) =>
    channels.flatMap((channel) =>
      mainBallots
        .filter((ballot) => ballot.areaId === areaId && ballot.channel === channel)
        .slice(0, Math.round((sums[channel] * inByTheVoteMoment[channel]) / 100)),
    ),
  );
  return mainBallots.filter((ballot) => early.includes(ballot));
}

function ballotsOf(tallies: readonly AreaTally[], seed: number): DemoBallot[] {
  const chance = chanceFrom(seed);
  return tallies
    .flatMap((tally) => ballotsOfArea(tally, chance))
    .sort((one, other) => (one.rollId < other.rollId ? -1 : 1));
}

function ballotsOfArea(tally: AreaTally, chance: Chance): DemoBallot[] {
  const ways = chance.shuffled(
    channels.flatMap((channel) => Array<Channel>(tally.channels[channel]).fill(channel)),
  );
  const marked = spreadVotes(tally.votes, ways.length, chance);
  const answers = Object.entries(tally.savings).map(([id, { yes, no }]) => ({
    id,
    given: chance.shuffled([
      ...Array<SavingAnswer>(yes).fill("yes"),
      ...Array<SavingAnswer>(no).fill("no"),
      ...Array<SavingAnswer>(ways.length - yes - no).fill("abstain"),
    ]),
  }));
  return ways.map((channel, place) => ({
    rollId: chance.hex(32),
    areaId: tally.areaId,
    channel,
    scores: Object.fromEntries(marked[place]!.toSorted().map((id) => [id, 1])),
    savings: Object.fromEntries(answers.map(({ id, given }) => [id, given[place]!])),
  }));
}
