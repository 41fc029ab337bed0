import type { deliveryProblems as sv } from "../sv/delivery-problems.ts";

/** Why a decision, or a step of the work with it, cannot be written down so. */
export const deliveryProblems = {
  "problem.dayInFuture": "لم يأتِ هذا اليوم بعد. اكتب اليوم الذي اتُخذ فيه القرار.",
  "problem.dayBeforeClose": "أُغلق التصويت يوم {closed}. يجب أن يكون القرار بعد ذلك.",
  "problem.stepInFuture": "لم يأتِ هذا اليوم بعد. اكتب اليوم الذي حدث فيه ذلك.",
  "problem.stepTooEarly": "اليوم مبكر جدًا. اكتب {first} أو يومًا بعده.",
  "problem.stepTooLate": "اليوم متأخر جدًا. اكتب {last} أو يومًا قبله.",
  "problem.stageBackwards": "وصل العمل إلى مرحلة أبعد. صحّح الخطوة الخاطئة بدلًا من ذلك.",
  "problem.readyPassed": "مضى هذا اليوم. اكتب يومًا قادمًا.",
  "problem.delayReasonNeeded": "سيكتمل العمل بعد الموعد المعلن. اكتب السبب.",
  "problem.deliveryNotDecided": "لم تقرر اللجنة تنفيذ هذا.",
  "problem.deliveryOnlyStopped": "لم تعد اللجنة تريد تنفيذ هذا. يمكنك فقط أن تكتب أنه أُوقف.",
} as const satisfies Record<keyof typeof sv, string>;
