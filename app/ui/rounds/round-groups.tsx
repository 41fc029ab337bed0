import { useTongue } from "../words.tsx";
import { RoundTeaser, type TeaserRound } from "./round-teaser.tsx";

const groups = ["current", "coming", "earlier"] as const;
type Group = (typeof groups)[number];

/** The rounds on the home page: what goes on stands first, then what is coming or finished. */
export function RoundGroups({ rounds }: { rounds: readonly TeaserRound[] }) {
  return groups.map((group, at) => (
    <RoundGroup
      key={group}
      group={group}
      rounds={rounds.filter((teaser) => groupOf(teaser) === group).sort(voteFirst)}
      first={at === 0}
    />
  ));
}

function groupOf({ round, moment }: TeaserRound): Group {
  if (round.ballotRule.kind === "imported") return "earlier";
  if (moment.kind === "inform") return "coming";
  return moment.kind === "follow-up" ? "earlier" : "current";
}

/** Where one can vote stands first; the other rounds stay in their order. */
function voteFirst(a: TeaserRound, b: TeaserRound): number {
  return Number(b.moment.kind === "vote") - Number(a.moment.kind === "vote");
}

function RoundGroup(props: { group: Group; rounds: readonly TeaserRound[]; first: boolean }) {
  const { group, rounds, first } = props;
  const { t } = useTongue();
  if (rounds.length === 0) return null;
  return (
    <section className={first ? "stack hero-card" : "stack"}>
      <h2 className={first ? "visually-hidden" : undefined}>{t(`home.${group}`)}</h2>
      {rounds.map((teaser) => (
        <RoundTeaser key={teaser.round.id} {...teaser} />
      ))}
    </section>
  );
}
