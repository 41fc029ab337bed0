import type { Ballot, BallotRule } from "#app/domain/ballots/ballot-type.ts";
import type { Manifest } from "./manifest.server.ts";

/** No score is larger, so that the sums of any round are exact. */
const MOST_SCORE = 1_000_000_000;

/** Why a ballot could not have been cast by the rules of its round; null when it could. */
export function ballotFault({ areaId, scores, savings }: Ballot, manifest: Manifest) {
  const here = manifest.proposals.filter(({ area }) => area === areaId);
  const isHere = (kind: "spend" | "save") => {
    const ids = new Set(here.filter((one) => one.kind === kind).map(({ id }) => id));
    return (id: string) => ids.has(id);
  };
  const marked = Object.keys(scores);
  if (!marked.every(isHere("spend")) || !Object.keys(savings).every(isHere("save"))) {
    return "ballot marks what is not on its paper";
  }
  const given = Object.values(scores);
  if (
    given.some((score) => score < 1 || score > MOST_SCORE) ||
    marked.length + Object.keys(savings).length === 0
  ) {
    return "ballot breaks the rules of its type";
  }
  const spent = here.reduce(
    (sum, { id, kronor }) => sum + (Object.hasOwn(scores, id) ? kronor : 0),
    0,
  );
  const onPaper = here.filter(({ kind }) => kind === "spend").length;
  const pot = manifest.areas.find(({ id }) => id === areaId)?.potKronor ?? 0;
  const allowed =
    given.length === 0 || isAllowed(manifest.ballotRule, given, onPaper, spent <= pot);
  return allowed ? null : "ballot breaks the rules of its type";
}

/** Whether a ballot that gives these scores follows its type. Written apart from the forms' own. */
function isAllowed(
  rule: BallotRule,
  given: readonly number[],
  onPaper: number,
  fitsPot: boolean,
): boolean {
  const most = Math.max(...given);
  const sum = given.reduce((all, score) => all + score, 0);
  switch (rule.kind) {
    case "choose-one":
      return given.length === 1 && most === 1;
    case "approval":
      return given.length <= rule.choices && most === 1;
    case "points":
      return (
        most <= rule.mostEach &&
        sum <= rule.total &&
        given.length >= Math.min(rule.leastChosen, onPaper)
      );
    case "ranking": {
      const places = rule.points.slice(0, given.length);
      const inOrder = [...given].sort((one, other) => other - one);
      const least = Math.min(rule.leastRanked, onPaper);
      return given.length >= least && inOrder.join() === places.join();
    }
    case "grades":
      return most <= rule.top;
    case "knapsack":
      return most === 1 && fitsPot;
    case "star":
      return most <= 2 && given.filter((score) => score === 2).length <= 1 && fitsPot;
    case "imported":
      return true;
  }
}
