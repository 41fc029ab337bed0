import type { deliveryProblems as sv } from "../sv/delivery-problems.ts";

/** Why a decision, or a step of the work with it, cannot be written down so. */
export const deliveryProblems = {
  "problem.dayInFuture": "Päivä on vasta tulossa. Kirjoita päivä, jona päätös tehtiin.",
  "problem.dayBeforeClose": "Äänestys päättyi {closed}. Päätöksen on oltava myöhemmältä ajalta.",
  "problem.stepInFuture": "Päivä on vasta tulossa. Kirjoita päivä, jona se tapahtui.",
  "problem.stepTooEarly": "Päivä on liian aikainen. Kirjoita {first} tai myöhempi päivä.",
  "problem.stepTooLate": "Päivä on liian myöhäinen. Kirjoita {last} tai aiempi päivä.",
  "problem.stageBackwards": "Työ on jo edennyt pidemmälle. Korjaa sen sijaan väärä vaihe.",
  "problem.readyPassed": "Päivä on jo mennyt. Kirjoita tuleva päivä.",
  "problem.delayReasonNeeded": "Työ valmistuu luvattua myöhemmin. Kirjoita miksi.",
  "problem.deliveryNotDecided": "Lautakunta ei ole päättänyt, että tämä toteutetaan.",
  "problem.deliveryOnlyStopped":
    "Lautakunta ei enää halua toteuttaa tätä. Voit vain kirjata, että työ on pysäytetty.",
} as const satisfies Record<keyof typeof sv, string>;
