import { channels } from "#app/domain/outcome.ts";
import { type BallotsFile, ballotsFiles } from "#app/domain/pabulib/ballots-files.ts";
import { apartIn, courseOf, hasSavings } from "#app/domain/result-sums.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import type { Count } from "#app/domain/rules/voting-rule.ts";
import type { ShownResult } from "#app/domain/shown-result.ts";
import type { ShownVoters } from "#app/domain/shown-turnout.ts";
import { ballotText } from "#app/text/ballot-words.ts";
import { countingSentences } from "#app/text/counting-words.ts";
import { keyHoldingSentences } from "#app/text/key-words.ts";
import { groundSentence, outcomeSentence } from "#app/text/outcome-words.ts";
import { eligibilitySentences, potSentences, savingsSentences } from "#app/text/rule-words.ts";
import { toldOf } from "#app/text/told.ts";
import type { Tongue } from "#app/text/tongue.ts";
import { figure, insightJson } from "./insight-json.ts";
import { saveJson, spendJson } from "./proposal-json.ts";

/** All that the open files tell of one round. */
export interface ToldOutcome extends RoundWithAreas {
  result: ShownResult;
  lotSeed: string;
  confirmed: boolean;
}

/** A round's whole outcome as one value to be written as JSON. Money in the smallest unit. */
export function outcomeJson(tongue: Tongue, told: ToldOutcome) {
  const { round, areas, result, lotSeed, confirmed } = told;
  const { currency } = round;
  const files = ballotsFiles(round.slug, result);
  return {
    about: {
      format: "radslag-outcome",
      version: 1,
      licence: "CC0-1.0",
      licenceUrl: "https://creativecommons.org/publicdomain/zero/1.0/",
      language: "sv",
      status: confirmed ? "confirmed" : "preliminary",
      moneyUnit: `10^-${currency.decimals} ${currency.code}`,
      moneyDecimals: currency.decimals,
      scoreDecimals: round.ballotRule.kind === "imported" ? round.ballotRule.scoreDecimals : 0,
      hiddenFigures: tongue.t("results.turnoutHidden"),
    },
    round: {
      slug: round.slug,
      title: round.title,
      registrationNumber: round.dnr || null,
      owner: round.owner,
      schedule: instants({ ...round.schedule }),
    },
    rules: rulesJson(tongue, told),
    lot:
      round.ballotRule.kind === "imported"
        ? { seed: null, order: "proposal number, ascending by Unicode" }
        : { seed: lotSeed, order: "SHA-256(seed + 0x00 + proposal id), ascending" },
    turnout: {
      total: votersJson(result.turnout.total),
      areas: result.turnout.areas.map((voters) => ({
        area: areas.find(({ id }) => id === voters.areaId)?.slug,
        ...votersJson(voters),
      })),
    },
    target: result.target,
    areas: result.areas.map((shown) => {
      const area = areas.find(({ id }) => id === shown.area.id);
      const { nameOf } = toldOf(round, shown);
      return {
        slug: shown.area.slug,
        name: shown.area.name,
        population: area?.population || null,
        entitled: area?.entitled || null,
        polygon: shown.area.polygon,
        pot: shown.potKronor,
        raisedBySavings: shown.raisedByKronor,
        countThatHolds: shown.holds,
        without: countJson(shown.without, nameOf),
        with: countJson(shown.with, nameOf),
        keptApart: shown.apart.map(({ group, numbers }) => ({ group, proposals: numbers })),
        ...insightJson(shown.insight, nameOf),
        ballots: ballotsJson(files.find((file) => file.area.slug === shown.area.slug)),
        spends: shown.spends.map((spend) => spendJson(tongue, { round, shown, spend })),
        saves: shown.saves.map((save) => saveJson(tongue, { round, save })),
      };
    }),
  };
}

/** Where an area's ballots are, or why they are nowhere. */
function ballotsJson(file: BallotsFile | undefined) {
  if (!file || file.withheld) return { file: null, withheld: file?.withheld ?? null, number: null };
  return { file: file.path, withheld: null, number: file.ballots };
}

function rulesJson(tongue: Tongue, { round, result }: ToldOutcome) {
  const saved = hasSavings(result);
  const eligible = eligibilitySentences(tongue, round, result.areas.length);
  const counted = { course: courseOf(result), apart: apartIn(result) };
  const holders = keyHoldingSentences(tongue, round.keyHolding);
  // A file of votes tells neither who decides nor who may vote.
  const unlessImported = <T>(told: T) => (round.ballotRule.kind === "imported" ? null : told);
  return {
    outcome: unlessImported({
      rules: round.outcomeRules,
      spend: outcomeSentence(tongue, round.outcomeRules, "spend"),
      save: outcomeSentence(tongue, round.outcomeRules, "save"),
      ground: groundSentence(tongue, round.outcomeRules.ground),
    }),
    ballot: { rule: round.ballotRule, sentences: [ballotText(tongue, round.ballotRule)] },
    counting: { rule: round.countingRule, sentences: countingSentences(tongue, round, counted) },
    savings: { rule: round.savingsRule, sentences: saved ? savingsSentences(tongue, round) : [] },
    keyHolding: unlessImported({ rule: round.keyHolding, sentences: holders }),
    eligibility: unlessImported({ rule: round.eligibility, sentences: eligible }),
    pots: { plan: round.potPlan, sentences: potSentences(tongue, round) },
  };
}

/** Instants as people and programs read them: `voteOpensAtMs` becomes `voteOpensAt`, in UTC. */
function instants(schedule: Readonly<Record<string, number | null>>) {
  return Object.fromEntries(
    Object.entries(schedule).map(([name, ms]) => [
      name.replace(/Ms$/, ""),
      ms === null ? null : new Date(ms).toISOString(),
    ]),
  );
}

function votersJson({ ballots, entitled, byChannel }: ShownVoters) {
  return {
    ballots: figure(ballots),
    entitled,
    byChannel: Object.fromEntries(channels.map((channel) => [channel, figure(byChannel[channel])])),
  };
}

function countJson(count: Count, nameOf: (id: string) => string) {
  return {
    selection: count.selection.map(nameOf),
    spent: count.spent,
    left: count.left,
    course: count.course ?? null,
    steps: count.steps.map(({ candidateId, tie, keptOut, ...step }) => ({
      proposal: nameOf(candidateId),
      ...step,
      ...(keptOut && { keptOut: { by: nameOf(keptOut.by), group: keptOut.group } }),
      tie: tie && { with: tie.withIds.map(nameOf), resolvedBy: tie.resolvedBy },
    })),
  };
}
