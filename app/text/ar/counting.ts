import type { counting as sv } from "../sv/counting.ts";

/** How the votes are counted, in numbered sentences made from a round's own rule. */
export const counting = {
  "count.area": "تُفرز الأصوات في كل منطقة على حدة.",
  "count.area.counted": "صوّت {voters}. تُفرز الأصوات في كل منطقة على حدة.",
  "count.greedy.first":
    "يفوز أولًا الاقتراح الأكثر {unit, select, votes {أصواتًا} other {نقاطًا}}، إذا كفته الميزانية.",
  "count.greedy.first.per-cost":
    "يفوز أولًا الاقتراح الأكثر {unit, select, votes {أصواتًا} other {نقاطًا}} مقابل تكلفته، إذا كفته الميزانية. {unit, select, votes {عدد الأصوات يُقسم} other {عدد النقاط يُقسم}} على التكلفة.",
  "count.greedy.next": "ثم يأتي دور الاقتراح التالي. وما لا تكفيه الميزانية نتجاوزه.",
  "count.greedy.next.no-skip":
    "ثم يأتي دور الاقتراح التالي. وينتهي الفرز عند أول اقتراح لا تكفيه الميزانية.",
  "count.minimum":
    "لكي يفوز الاقتراح، يحتاج إلى هذا العدد من {unit, select, votes {الأصوات} other {النقاط}} على الأقل: {n}.",
  "count.minimum.none": "لا يوجد حد أدنى لعدد {unit, select, votes {الأصوات} other {النقاط}}.",
  "count.greedy.tie":
    "إذا تساوى اقتراحان في عدد {unit, select, votes {الأصوات} other {النقاط}}، يتقدم الأقل تكلفة. وإذا تساوت التكلفة، تحسم القرعة.",
  "count.tie":
    "إذا تعادل اقتراحان، يتقدم الأقل تكلفة. وإذا تساوت التكلفة، يتقدم الأكثر {unit, select, votes {أصواتًا} other {نقاطًا}}. وفي النهاية تحسم القرعة.",
  "count.apart.group": "لا يفوز أكثر من اقتراح واحد من مجموعة {group}: {names}.",
  "count.apart.pair": "لا يمكن أن يفوز هذان الاقتراحان معًا: {names}.",
  "count.apart.many": "بعض الاقتراحات لا يمكن أن تفوز معًا. وهذا مذكور في صفحات الاقتراحات.",
  "count.apart.others": "لا يمكن أن يفوز مع {names}.",
  "count.left": "المال المتبقي يعود إلى اللجنة.",
  "count.left.counted": "من أصل {pot} يبقى {left}، ويعود إلى اللجنة.",
  "count.shares.share": "لكل من يصوّت حصة متساوية من الميزانية.",
  "count.shares.share.known": "لكل من يصوّت حصة متساوية من الميزانية: {share}.",
  "count.shares.buy":
    "يفوز الاقتراح عندما يستطيع مؤيدوه معًا دفع تكلفته كلها. ويدفعون المبلغ نفسه عن {unit, select, votes {كل صوت} other {كل نقطة}}. ومن بقي لديه أقل، يدفع كل ما لديه.",
  "count.shares.order.cost":
    "يأتي أولًا الاقتراح الذي {unit, select, votes {يدفع فيه كل صوت} other {تدفع فيه كل نقطة}} أصغر جزء من التكلفة.",
  "count.shares.order.cardinality":
    "يأتي أولًا الاقتراح الذي {unit, select, votes {يدفع فيه كل صوت} other {تدفع فيه كل نقطة}} أقل مبلغ.",
  "count.shares.none": "ينتهي الفرز عندما لا تستطيع أي مجموعة أن تدفع أكثر.",
  "count.shares.grow":
    "عندما لا تستطيع أي مجموعة أن تدفع أكثر، تزيد الحصص قليلًا ويُعاد الحساب كله. ويستمر ذلك حتى لا تكفي الميزانية لاقتراح آخر، أو حتى تتجاوز الخطوة التالية الميزانية.",
  "count.shares.grow.whole":
    "عندما لا تستطيع أي مجموعة أن تدفع أكثر، تزيد الحصص قليلًا ويُعاد الحساب كله. ويستمر ذلك حتى تتجاوز الخطوة التالية الميزانية.",
  "count.shares.rest":
    "وما بقي بعد ذلك يذهب إلى الاقتراحات الأكثر {unit, select, votes {أصواتًا} other {نقاطًا}} التي تكفيها الميزانية.",
  "count.shares.grown":
    "هنا زادت الحصص من {from} إلى {to}، بمقدار {step} كل مرة. {stop, select, exhaustive {ثم لم تعد الميزانية تكفي لاقتراح آخر.} other {وكانت الخطوة التالية ستتجاوز الميزانية.}}",
  "count.shares.still":
    "هنا لم تزد الحصص. {stop, select, exhaustive {منذ البداية لم تكفِ الميزانية لاقتراح آخر.} all {الميزانية تكفي كل الاقتراحات.} other {كانت الخطوة التالية ستتجاوز الميزانية.}}",
  "count.shares.comparison":
    "تُقارن النتيجة بقاعدة الأكثر {unit, select, votes {أصواتًا} other {نقاطًا}} أولًا. وتُطبق تلك القاعدة إذا حصل بها عدد أكبر من الناس على المزيد من اقتراحاتهم.",
  "count.shares.compared":
    "عدد من يحصلون هنا على المزيد من اقتراحاتهم: {shares} بالحصص المتساوية، و{greedy} بقاعدة الأكثر {unit, select, votes {أصواتًا} other {نقاطًا}} أولًا. لذلك تُطبق {taken, select, shares {الحصص المتساوية} other {قاعدة الأكثر {unit, select, votes {أصواتًا} other {نقاطًا}} أولًا}}.",
  "count.phragmen.share": "عندما يفوز اقتراح، يتقاسم مؤيدوه تكلفته.",
  "count.phragmen.order":
    "يأتي أولًا الاقتراح الذي يضع أخف حمل على مؤيديه، مع كل ما يحملونه من قبل.",
  "count.phragmen.stop": "ينتهي الفرز عندما لا تكفي الميزانية الاقتراح التالي.",
  "count.phragmen.skip": "ما لا تكفيه الميزانية نتجاوزه.",
  "ruleName.greedy.skip": "الأكثر {unit, select, votes {أصواتًا} other {نقاطًا}} أولًا",
  "ruleName.greedy.no-skip":
    "الأكثر {unit, select, votes {أصواتًا} other {نقاطًا}} أولًا، حتى أول ما لا تكفيه الميزانية",
  "ruleName.greedy.per-cost":
    "الأكثر {unit, select, votes {أصواتًا} other {نقاطًا}} مقابل التكلفة أولًا",
  "ruleName.equal-shares.cost": "الحصص المتساوية",
  "ruleName.equal-shares.cardinality": "الحصص المتساوية دون مراعاة التكلفة",
  "ruleName.completion.none": "ما لا تشتريه الحصص يبقى",
  "ruleName.completion.add1": "تزيد الحصص حتى لا تكفي الميزانية لاقتراح آخر",
  "ruleName.completion.add1-greedy":
    "تزيد الحصص، ويذهب الباقي إلى الأكثر {unit, select, votes {أصواتًا} other {نقاطًا}}",
  "ruleName.completion.add1-no-exhaustive-stop": "تزيد الحصص بقدر ما تسمح الميزانية",
  "ruleName.comparison":
    "إلا إذا فضّل عدد أكبر قاعدة الأكثر {unit, select, votes {أصواتًا} other {نقاطًا}} أولًا",
  "ruleName.phragmen.stop": "طريقة Phragmén، حتى أول ما لا تكفيه الميزانية",
  "ruleName.phragmen.skip": "طريقة Phragmén",
} as const satisfies Record<keyof typeof sv, string>;
