import type { recount as sv } from "../sv/recount.ts";

/** The page where anyone counts the ballots again, and the names of the counting rules. */
export const recount = {
  "recount.title": "أعد فرز الأصوات",
  "recount.titleOf": "إعادة الفرز: {title}",
  "recount.lead": "هنا يمكنك أن تعيد فرز الأصوات بنفسك وترى هل النتيجة صحيحة.",
  "recount.toResult": "إلى النتيجة",
  "recount.notYet": "يمكنك إعادة فرز الأصوات عندما تُعرف النتيجة.",
  "recount.how": "كيف يتم ذلك",
  "recount.how.1": "يجلب المتصفح أوراق التصويت والنتيجة المنشورة من هذا الموقع.",
  "recount.how.2": "ويفرز كل منطقة على حدة بقاعدة الجولة.",
  "recount.how.3": "وإذا كانت هناك اقتراحات توفير، يفرز بدونها ومعها.",
  "recount.how.4": "ثم يقارن بالنتيجة المنشورة.",
  "recount.how.5": "يحدث كل ذلك في حاسوبك أو هاتفك. لا يُرسل شيء من هنا.",
  "recount.ballotsText": "ليس على أوراق التصويت أسماء. وهي مرتبة حسب مضمونها، وليس حسب وقت وصولها.",
  "recount.rule": "القاعدة: {rule}.",
  "recount.noScripts":
    "يحتاج زر إعادة الفرز إلى تشغيل JavaScript في المتصفح. ويمكنك أيضًا أن تفرز بنفسك، انظر أدناه.",
  "recount.start": "أعد الفرز الآن",
  "recount.again": "أعد الفرز مرة أخرى",
  "recount.beginning": "يجري جلب النتيجة",
  "recount.reading": "تجري قراءة أوراق التصويت في {area}",
  "recount.rows": "السطر {rows} من {all}",
  "recount.counting": "يجري فرز {area}، المنطقة {n} من {all}",
  "recount.progress": "إلى أين وصل الفرز",
  "recount.result": "هذه هي النتيجة",
  "recount.allSame":
    "{n, plural, zero {النتيجة مثل المنشورة.} one {النتيجة مثل المنشورة.} two {النتيجة مثل المنشورة في المنطقتين.} few {النتيجة مثل المنشورة في كل المناطق، وعددها {n}.} many {النتيجة مثل المنشورة في كل المناطق، وعددها {n}.} other {النتيجة مثل المنشورة في كل المناطق، وعددها {n}.}}",
  "recount.differs":
    "{n, plural, zero {لا تختلف النتيجة عن المنشورة.} one {تختلف النتيجة عن المنشورة في منطقة واحدة.} two {تختلف النتيجة عن المنشورة في منطقتين.} few {تختلف النتيجة عن المنشورة في {n} مناطق.} many {تختلف النتيجة عن المنشورة في {n} منطقة.} other {تختلف النتيجة عن المنشورة في {n} منطقة.}}",
  "recount.differsText": "أعد تحميل الصفحة وأعد الفرز. إذا بقي الاختلاف، فأخبر اللجنة.",
  "recount.notCounted":
    "{n, plural, zero {أُعيد فرز كل المناطق.} one {لم يمكن إعادة فرز منطقة واحدة.} two {لم يمكن إعادة فرز منطقتين.} few {لم يمكن إعادة فرز {n} مناطق.} many {لم يمكن إعادة فرز {n} منطقة.} other {لم يمكن إعادة فرز {n} منطقة.}}",
  "recount.same": "مطابق",
  "recount.different": "مختلف",
  "recount.withheld": "لا يُعرض",
  "recount.refused": "غير ممكن",
  "recount.ballots":
    "عدد أوراق التصويت التي فُرزت: {n, plural, zero {{count}} one {واحدة} two {{count}} few {{count}} many {{count}} other {{count}}}.",
  "recount.spent": "التكلفة معًا {sum}.",
  "recount.noneWon": "لم يفز أي اقتراح.",
  "recount.difference.ballots": "عدد أوراق التصويت المنشور {published}. وفي الملف {here}.",
  "recount.difference.lot": "بذرة القرعة في الملف ليست هي المنشورة.",
  "recount.difference.winners.without":
    "بدون توفير: الفائز المنشور {published}. والفائز هنا {here}.",
  "recount.difference.winners.with": "مع التوفير: الفائز المنشور {published}. والفائز هنا {here}.",
  "recount.difference.spent.without":
    "بدون توفير: التكلفة المنشورة {published}. والتكلفة هنا {here}.",
  "recount.difference.spent.with": "مع التوفير: التكلفة المنشورة {published}. والتكلفة هنا {here}.",
  "recount.difference.saving":
    "{number}: المنشور «نعم» {publishedYes} و«لا» {publishedNo}. وهنا «نعم» {yes} و«لا» {no}.",
  "recount.nothing": "لا شيء",
  "recount.failed.network":
    "لم نتمكن من جلب الملف {path}. تأكد من اتصالك بالإنترنت وحاول مرة أخرى.",
  "recount.failed.unreadable": "لم نتمكن من قراءة الملف {path}.",
  "recount.failed.line": "السطر {line}:",
  "recount.failed.broken": "توقف الفرز بسبب خطأ في البرنامج:",
  "recount.other": "ماذا لو طُبقت قاعدة أخرى",
  "recount.otherText":
    "يمكنك فرز أوراق التصويت نفسها بقاعدة أخرى. هذا لا يغيّر شيئًا. وربما كان الناس سيصوّتون أيضًا بشكل آخر.",
  "recount.otherRule": "القاعدة التي تجربها",
  "recount.otherStart": "افرز بهذه القاعدة",
  "recount.hypothetical": "افتراضي",
  "recount.hypotheticalText": "هكذا كانت النتيجة ستكون بقاعدة {rule}. وهي ليست النتيجة المعتمدة.",
  "recount.asResult": "الاقتراحات نفسها كما في النتيجة.",
  "recount.gains": "كان سيفوز ولم يفز: {names}.",
  "recount.losses": "فاز وما كان ليفوز: {names}.",
  "recount.refusal.phragmen-needs-approval":
    "لا يمكن استخدام القاعدة إلا إذا تساوت كل الأصوات. وهنا تختلف نقاط الأصوات.",
  "recount.refusal.only-greedy-keeps-apart": "لا تستطيع القاعدة الفصل بين اقتراحات لا يمكن جمعها.",
  "recount.refusal.too-many-candidates": "لا تستطيع القاعدة مقارنة أكثر من 5000 اقتراح.",
  "recount.byHand": "افرز بدون هذه الصفحة",
  "recount.byHandText":
    "يمكنك تنزيل أوراق التصويت وفرزها ببرنامج. الملفات بصيغة pb من موقع pabulib.org.",
  "recount.byHand.1": "نزّل ملف كل منطقة.",
  "recount.byHand.2": "نزّل برنامج Rådslag بمصدره المفتوح، وشغّل npm install.",
  "recount.byHand.3": "شغّل هذا الأمر لكل ملف:",
  "recount.byHand.4": "قارن بالنتيجة المنشورة.",
  "recount.byHand.file":
    "يذكر الملف نفسه القاعدة المطبقة ونتيجة القرعة والتوفير الذي أُيِّد. يفرز الأمر بدون التوفير ومعه. وبالخيار rule (تسبقه شرطتان) تجرب قاعدة أخرى.",
} as const satisfies Record<keyof typeof sv, string>;
