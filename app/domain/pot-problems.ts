import { type Area, leafAreas, wholeMunicipality } from "./area.ts";
import { limits } from "./limits.ts";
import { type PotPlan, potsOf } from "./pot.ts";
import type { Problem } from "./problem.ts";

/** What is wrong with a plan for the round's money, given its areas. */
export function potProblems(plan: PotPlan, areas: readonly Area[]): Problem[] {
  const problems = [
    ...sumProblems("potPlan.cityWideKronor", plan.cityWideKronor),
    ...planProblems(plan, leafAreas(areas)),
  ];
  if (plan.cityWideKronor > 0 && !wholeMunicipality(areas)) {
    problems.push({ key: "areaNeeded", field: "potPlan.cityWideKronor" });
  }
  if (problems.length > 0) return problems;
  const { pots } = potsOf(plan, areas);
  return pots.some((pot) => pot.kronor > 0) ? [] : [{ key: "noPot", field: "potPlan" }];
}

function planProblems(plan: PotPlan, leaves: readonly Area[]): Problem[] {
  switch (plan.kind) {
    case "fixed":
      return fixedProblems(plan.kronorByArea, leaves);
    case "per-resident":
      return [
        ...perResidentProblems(plan.kronorPerResident),
        ...(plan.capKronor === null ? [] : sumProblems("potPlan.capKronor", plan.capKronor)),
      ];
    case "shared":
      return [
        ...sumProblems("potPlan.totalKronor", plan.totalKronor),
        ...sumProblems("potPlan.roundToKronor", plan.roundToKronor, 1),
        ...percentProblems(plan.equalPercent),
      ];
  }
}

function fixedProblems(
  kronorByArea: Readonly<Record<string, number>>,
  leaves: readonly Area[],
): Problem[] {
  const ids = new Set(leaves.map((area) => area.id));
  const missing = leaves.filter((area) => kronorByArea[area.id] === undefined);
  return [
    ...Object.entries(kronorByArea).flatMap(([id, kronor]): Problem[] => {
      const field = `potPlan.kronorByArea.${id}`;
      return ids.has(id) ? sumProblems(field, kronor) : [{ key: "areaUnknown", field }];
    }),
    ...missing.map((area): Problem => ({ key: "noPot", field: `potPlan.kronorByArea.${area.id}` })),
  ];
}

/** A sum per resident may have öre, two decimals and no more. */
function perResidentProblems(kronor: number): Problem[] {
  const field = "potPlan.kronorPerResident";
  if (!Number.isFinite(kronor)) return [{ key: "notANumber", field }];
  if (kronor < 0) return [{ key: "negative", field }];
  if (kronor > limits.kronor) return [{ key: "tooLarge", field, values: { limit: limits.kronor } }];
  return Math.round(kronor * 100) / 100 === kronor ? [] : [{ key: "notANumber", field }];
}

function percentProblems(percent: number): Problem[] {
  const right = Number.isInteger(percent) && percent >= 0 && percent <= 100;
  return right ? [] : [{ key: "percentOutOfRange", field: "potPlan.equalPercent" }];
}

function sumProblems(field: string, kronor: number, least = 0): Problem[] {
  if (!Number.isInteger(kronor)) return [{ key: "notWholeKronor", field }];
  if (kronor < 0) return [{ key: "negative", field }];
  if (kronor < least) return [{ key: "notWholeKronor", field }];
  return kronor > limits.kronor
    ? [{ key: "tooLarge", field, values: { limit: limits.kronor } }]
    : [];
}
