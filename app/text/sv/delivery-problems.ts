/** Why a decision, or a step of the work with it, cannot be written down so. */
export const deliveryProblems = {
  "problem.dayInFuture": "Dagen har inte varit än. Skriv dagen då beslutet togs.",
  "problem.dayBeforeClose": "Omröstningen stängde {closed}. Beslutet måste ha tagits senare.",
  "problem.stepInFuture": "Dagen har inte varit än. Skriv dagen då det hände.",
  "problem.stepTooEarly": "Dagen är för tidig. Skriv {first} eller en senare dag.",
  "problem.stepTooLate": "Dagen är för sen. Skriv {last} eller en tidigare dag.",
  "problem.stageBackwards": "Arbetet har redan kommit längre. Rätta det steg som är fel i stället.",
  "problem.readyPassed": "Dagen har redan varit. Skriv en dag som kommer.",
  "problem.delayReasonNeeded": "Det blir klart senare än sagt. Skriv varför.",
  "problem.deliveryNotDecided": "Nämnden har inte beslutat att detta ska genomföras.",
  "problem.deliveryOnlyStopped":
    "Nämnden vill inte längre genomföra detta. Du kan bara skriva att det är stoppat.",
} as const;
