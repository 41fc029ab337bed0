import type { rules as sv } from "../sv/rules.ts";

/** Sentences made from a round's own rules: outcome, ballot, count, savings, who may vote. */
export const rules = {
  "outcome.spend.advisory":
    "نتيجة المشاريع استشارية. تأخذ اللجنة النتيجة في الاعتبار، وتشرح السبب إذا خالفتها.",
  "outcome.spend.binding":
    "نتيجة المشاريع مُلزمة. تعهدت اللجنة أن تقرر حسب النتيجة، ضمن القانون وميزانية البلدية.",
  "outcome.spend.binding-when": "نتيجة المشاريع مُلزمة بهذا الشرط: {conditions}. وإلا فهي استشارية.",
  "outcome.save.advisory":
    "نتيجة التوفير استشارية. تأخذ اللجنة النتيجة في الاعتبار، وتشرح السبب إذا خالفتها.",
  "outcome.save.binding":
    "نتيجة التوفير مُلزمة. تعهدت اللجنة أن تقرر حسب النتيجة، ضمن القانون وميزانية البلدية.",
  "outcome.save.binding-when": "نتيجة التوفير مُلزمة بهذا الشرط: {conditions}. وإلا فهي استشارية.",
  "outcome.ground": "القرار: {organ}، الفقرة {paragraph}، بتاريخ {date}.",
  "outcome.noGround": "القرار الذي تقوم عليه القاعدة غير مسجَّل بعد.",
  "outcome.level.KF": "مستوى القرار: المجلس البلدي (kommunfullmäktige)",
  "outcome.level.KS": "مستوى القرار: مجلس إدارة البلدية (kommunstyrelsen)",
  "outcome.level.nämnd": "مستوى القرار: اللجنة (nämnd)",
  "outcome.and": "{first} و{last}",
  "outcome.condition.turnout": "أن يشارك {percent} على الأقل من أصحاب حق التصويت",
  "outcome.condition.ballots": "ألا يقل عدد المصوّتين عن {n}",
  "outcome.what": "ماذا يعني ذلك؟",
  "outcome.whatText":
    "مُلزم: قررت لجنة البلدية (nämnd) مسبقًا أن تتبع النتيجة، إذا سمح القانون والميزانية. استشاري: اللجنة هي التي تقرر، وعليها أن تشرح السبب إذا خالفت النتيجة. في الحالتين اللجنة هي التي تتخذ القرار الرسمي.",
  "reason.always-advisory": "هذا ما تقوله قاعدة الجولة.",
  "reason.always-binding": "هذا ما تقوله قاعدة الجولة.",
  "reason.conditions-met": "تحقق الشرط: {conditions}.",
  "reason.conditions-not-met": "لم يتحقق الشرط: {conditions}.",
  "reason.staff-negotiation":
    "على البلدية أن تتفاوض أولًا مع النقابات. لذلك لا يمكن أن يكون هذا التوفير مُلزمًا أبدًا.",
  "ballot.approval":
    "{n, plural, zero {اختر {n} اقتراح} one {اختر اقتراحًا واحدًا} two {اختر اقتراحين على الأكثر} few {اختر حتى {n} اقتراحات} many {اختر حتى {n} اقتراحًا} other {اختر حتى {n} اقتراح}}",
  "ballot.knapsack": "املأ الميزانية",
  "ballot.choose-one": "اختر اقتراحًا واحدًا",
  "ballot.points": "لديك {total} للتوزيع",
  "ballot.ranking":
    "{n, plural, zero {رتّب {n} اقتراح} one {رتّب اقتراحًا واحدًا} two {رتّب اقتراحين} few {رتّب {n} اقتراحات} many {رتّب {n} اقتراحًا} other {رتّب {n} اقتراح}}",
  "ballot.grades": "أعطِ الاقتراحات درجات",
  "ballot.star": "املأ الميزانية ثم ضع نجمة على اقتراح",
  "ballot.imported": "أصوات مستوردة",
  "ballot.approval.text":
    "{n, plural, zero {عدد أصواتك: {n}.} one {تعطي صوتًا واحدًا لمشروع واحد.} two {تعطي صوتين على الأكثر لمشروعين مختلفين.} few {تعطي حتى {n} أصوات لمشاريع مختلفة.} many {تعطي حتى {n} صوتًا لمشاريع مختلفة.} other {تعطي حتى {n} صوت لمشاريع مختلفة.}} كل الأصوات متساوية.",
  "ballot.knapsack.text":
    "تختار مشاريع لا يزيد مجموع تكلفتها عن ميزانية المنطقة. كل المشاريع التي تختارها تُحسب بالتساوي.",
  "ballot.choose-one.text": "تعطي صوتك لمشروع واحد. يمكنك تغييره إلى أن ترسله.",
  "ballot.points.text":
    "لديك {total} للتوزيع على المشاريع. أكثر ما يمكن أن يأخذه المشروع الواحد: {mostEach}.",
  "ballot.ranking.text":
    "{n, plural, zero {عدد المشاريع: {n}. النقاط: {points}.} one {تختار المشروع الذي تفضله. عدد النقاط التي يأخذها: {points}.} two {ترتّب مشروعين على الأكثر، والأفضل أولًا. النقاط حسب الترتيب: {points}.} few {ترتّب حتى {n} مشاريع، والأفضل أولًا. النقاط حسب الترتيب: {points}.} many {ترتّب حتى {n} مشروعًا، والأفضل أولًا. النقاط حسب الترتيب: {points}.} other {ترتّب حتى {n} مشروع، والأفضل أولًا. النقاط حسب الترتيب: {points}.}}",
  "ballot.grades.text": "تعطي المشاريع درجات من 0 إلى {top}. تُجمع الدرجات كنقاط.",
  "ballot.star.text":
    "تختار مشاريع لا يزيد مجموع تكلفتها عن ميزانية المنطقة. يمكنك وضع نجمة على واحد منها. فيأخذ صوتين، وكل مشروع آخر صوتًا واحدًا.",
  "ballot.atLeast": "إذا اخترت أي مشروع، فأقل عدد تختاره هو {least}.",
  "ballot.imported.text": "الأصوات مستوردة من ملف. لا تُقبل أصوات جديدة.",
  "ballot.savings.text": "تجيب عن كل اقتراح توفير بنعم أو لا أو امتناع.",
  "savings.addition":
    "إذا حصل اقتراح توفير على «نعم» أكثر من «لا»، تزيد ميزانية المنطقة. وتزيد بقدر ما يوفَّر في السنة الأولى.",
  "savings.target": "اقتراحات التوفير التي حصلت على «نعم» أكثر من «لا» تُجمع معًا. والهدف هو {sum}.",
  "savings.list":
    "اقتراحات التوفير التي حصلت على «نعم» أكثر من «لا» تصبح قائمة للجنة. ولا تتغير الميزانية.",
  "savings.minimum": "الحد الأدنى لعدد من يجيبون بنعم أو لا: {n}.",
  "savings.both": "تُعرض النتيجة بدون التوفير ومع التوفير.",
  "eligible.age": "يجب أن تبلغ سن {age} في موعد أقصاه {date}.",
  "eligible.ageBetween": "يجب أن يكون عمرك بين {age} و{most} سنة في {date}.",
  "eligible.ageAny": "التصويت متاح لكل الأعمار.",
  "eligible.home": "تصوّت في المنطقة التي تسكن فيها.",
  "eligible.chosen": "تصوّت في منطقة واحدة. والاختيار لك.",
  "eligible.residentOfOne": "يجب أن يكون سكنك مسجَّلًا في المنطقة (folkbokförd).",
  "eligible.resident": "يجب أن يكون سكنك مسجَّلًا في إحدى المناطق (folkbokförd).",
  "eligible.self-declared": "لا يُستخدم سجل أصحاب حق التصويت. أنت تؤكد بنفسك أين تسكن.",
  "eligible.codes": "تصوّت برمز يُعطى لك.",
  "eligible.organisations": "لا يحق للشركات والجمعيات التصويت.",
} as const satisfies Record<keyof typeof sv, string>;
