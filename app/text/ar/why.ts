import type { why as sv } from "../sv/why.ts";

/** Why a proposal won or did not, from the step that decided it. */
export const why = {
  "why.got": "له {score}.",
  "why.funded": "له {score}. تكلفته {cost}، وكان الباقي {left}.",
  "why.funded.tie": "له {score}، مثل {others}، لكنه أقل تكلفة فتقدّم.",
  "why.funded.lot": "له {score}، مثل {others}. وحسمت القرعة الترتيب.",
  "why.does-not-fit": "له {score}، لكن الميزانية لا تكفيه. تكلفته {cost}، وكان الباقي {left}.",
  "why.does-not-fit.tie":
    "له {score}، مثل {others}. وتقدّم الأقل تكلفة. تكلفة هذا الاقتراح {cost}، لكن الباقي كان {left}.",
  "why.does-not-fit.lot":
    "له {score}، مثل {others}. وحسمت القرعة الترتيب. تكلفة هذا الاقتراح {cost}، لكن الباقي كان {left}.",
  "why.below-minimum": "له {score}. والحد الأدنى المطلوب: {minimum}.",
  "why.dearer-than-pot": "له {score}. تكلفته {cost}، وهي أكبر من الميزانية كلها.",
  "why.no-support": "لم يحصل على أي صوت.",
  "why.no-cost": "ليست له تكلفة ولا يمكن حسابه.",
  "why.supporters-short": "له {score}. لم يبق لدى مؤيديه ما يكفي من حصصهم.",
  "why.not-reached": "له {score}. انتهى الفرز قبل أن يأتي دوره.",
  "why.group-taken": "له {score}. فاز {winner}، ولا يفوز أكثر من اقتراح واحد من مجموعة {group}.",
  "why.incompatible": "له {score}. فاز {winner}، ولا يمكن أن يفوز الاثنان معًا.",
  "why.with-savings.room.open":
    "بدون توفير: كان الباقي {left}، والتكلفة {cost}. إذا اعتمدت اللجنة {savings}، تكفيه الميزانية.",
  "why.with-savings.room.settled":
    "بدون توفير: كان الباقي {left}، والتكلفة {cost}. مع {savings} تكفيه الميزانية.",
  "why.without-savings.room.open":
    "تكفيه الميزانية بدون توفير. إذا اعتمدت اللجنة {savings}، يتقدم اقتراح أعلى تكلفة.",
  "why.without-savings.room.settled":
    "تكفيه الميزانية بدون توفير. مع {savings} يتقدم اقتراح أعلى تكلفة.",
  "why.more-yes": "عدد من قالوا نعم {yes}، ومن قالوا لا {no}.",
  "why.more-no": "عدد من قالوا نعم {yes}، ومن قالوا لا {no}.",
  "why.tied": "عدد من قالوا نعم يساوي عدد من قالوا لا.",
  "why.below-minimum.save": "عدد من أجابوا بنعم أو لا أقل من {minimum}.",
  "why.no-answers": "لم يجب أحد بنعم أو لا.",
  "why.others": "اقتراحات أخرى عددها {n}",
  "why.even-with-savings": "ولا تكفي الميزانية حتى مع التوفير: كان الباقي عندها {left}.",
  "why.funded.per-cost":
    "له {score} وتكلفته {cost}. كان الترتيب حسب {unit, select, votes {الأصوات} other {النقاط}} مقابل التكلفة، وكان الباقي {left}.",
  "why.paid":
    "له {score}. دفع مؤيدوه معًا {cost}، أي {price} عن {unit, select, votes {كل صوت} other {كل نقطة}}.",
  "why.paid.most":
    "له {score}. دفع مؤيدوه معًا {cost}، أي {price} على الأكثر عن {unit, select, votes {كل صوت} other {كل نقطة}}.",
  "why.paid.later": "له {score}. لم تكفِ الحصص، لكن كفاه المبلغ المتبقي {left}.",
  "why.short": "له {score}. بقي لدى مؤيديه معًا {had}، وتكلفته {cost}.",
  "why.short.after":
    "له {score}. دفع مؤيدوه أولًا ثمن {others}. ثم بقي لديهم {had}، وتكلفته {cost}.",
  "why.short.start": "له {score}. حصل مؤيدوه معًا على {had}، وتكلفته {cost}.",
  "why.short.left": "ولا يكفيه المبلغ المتبقي {left} أيضًا.",
  "why.load": "له {score} وتكلفته {cost}. بعد الشراء صار كل مؤيد يحمل {load} من التكاليف.",
  "why.stopped": "وهنا انتهى الفرز.",
  "why.not-reached.after": "له {score}. انتهى الفرز قبل ذلك، عندما لم تكفِ الميزانية {others}.",
  "why.tie.first.cost": "تعادل مع {others} وتقدّم لأنه أقل تكلفة.",
  "why.tie.first.score":
    "تعادل مع {others} وتقدّم لأنه أكثر {unit, select, votes {أصواتًا} other {نقاطًا}}.",
  "why.tie.first.lot": "تعادل مع {others}، وتقدّم بالقرعة.",
  "why.tie.after.cost": "تعادل مع {others}. وتقدّم الآخر لأنه أقل تكلفة.",
  "why.tie.after.score":
    "تعادل مع {others}. وتقدّم الآخر لأنه أكثر {unit, select, votes {أصواتًا} other {نقاطًا}}.",
  "why.tie.after.lot": "تعادل مع {others}. وتقدّم الآخر بالقرعة.",
  "why.with-savings.other.open": "بدون توفير لا يفوز. إذا اعتمدت اللجنة {savings} يفوز.",
  "why.with-savings.other.settled": "بدون توفير لا يفوز. مع {savings} يفوز.",
  "why.without-savings.other.open":
    "يفوز بدون توفير. إذا اعتمدت اللجنة {savings}، تتقدم اقتراحات أخرى.",
  "why.without-savings.other.settled": "يفوز بدون توفير. مع {savings} تتقدم اقتراحات أخرى.",
} as const satisfies Record<keyof typeof sv, string>;
