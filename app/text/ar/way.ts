import type { way as sv } from "../sv/way.ts";

/** A proposal's way from idea to built thing, in Arabic. */
export const way = {
  "delivery.decided": "تقرر",
  "delivery.building.save": "قيد التطبيق",
  "delivery.stages": "إلى أين وصل العمل",
  "delivery.late": "متأخر",
  "delivery.ready": "من المتوقع أن يكتمل في {date}.",
  "delivery.readyLater": "من المتوقع أن يكتمل في {date}. كان الموعد الأول {first}.",
  "delivery.readyPassed": "كان ينبغي أن يكتمل في {date}. لم يُحدَّد موعد جديد بعد.",
  "delivery.readyUnknown": "لم يُحدَّد موعد جديد. كان الموعد الأول {first}.",
  "delivery.doneLate": "اكتمل بعد {first}، وهو الموعد الأول.",
  "delivery.reason": "سبب التأخير",
  "delivery.cost": "بلغت التكلفة حتى الآن {cost}. المخطط: {planned}.",
  "delivery.costDone": "بلغت التكلفة {cost}. المخطط: {planned}.",
  "delivery.planned": "التكلفة المخططة: {planned}.",
  "delivery.puts": "تصحيح",
  "delivery.wrong": "صُحِّح لاحقًا",
  "delivery.history":
    "{n, plural, zero {لا خطوات سابقة} one {خطوة سابقة واحدة} two {خطوتان سابقتان} few {{n} خطوات سابقة} many {{n} خطوة سابقة} other {{n} خطوة سابقة}}",
  "delivery.difference": "ما الذي نتج عن ذلك؟",
  "delivery.sums.done":
    "{done, plural, zero {لم يكتمل بعد أي من الاقتراحات المقررة، وعددها {n}.} one {اكتمل اقتراح واحد من الاقتراحات المقررة، وعددها {n}.} two {اكتمل اقتراحان من الاقتراحات المقررة، وعددها {n}.} few {اكتملت {done} اقتراحات من الاقتراحات المقررة، وعددها {n}.} many {اكتمل {done} اقتراحًا من الاقتراحات المقررة، وعددها {n}.} other {اكتمل {done} اقتراح من الاقتراحات المقررة، وعددها {n}.}}",
  "delivery.sums.cost": "بلغت تكلفة ما اكتمل {cost}، وكان المخطط {planned}.",
  "delivery.sums.late":
    "{n, plural, zero {لا شيء متأخر.} one {اقتراح واحد متأخر.} two {اقتراحان متأخران.} few {{n} اقتراحات متأخرة.} many {{n} اقتراحًا متأخرًا.} other {{n} اقتراح متأخر.}}",
  "delivery.sums.open":
    "{n, plural, zero {} one {العمل جارٍ في اقتراح واحد.} two {العمل جارٍ في اقتراحين.} few {العمل جارٍ في {n} اقتراحات.} many {العمل جارٍ في {n} اقتراحًا.} other {العمل جارٍ في {n} اقتراح.}}",
  "delivery.sums.stopped":
    "{n, plural, zero {} one {أُوقف اقتراح واحد.} two {أُوقف اقتراحان.} few {أُوقفت {n} اقتراحات.} many {أُوقف {n} اقتراحًا.} other {أُوقف {n} اقتراح.}}",
  "delivery.sums.waiting":
    "{n, plural, zero {} one {لم يبدأ العمل في اقتراح واحد.} two {لم يبدأ العمل في اقتراحين.} few {لم يبدأ العمل في {n} اقتراحات.} many {لم يبدأ العمل في {n} اقتراحًا.} other {لم يبدأ العمل في {n} اقتراح.}}",
  "delivery.follow": "انظر كيف يسير العمل",
  "way.title": "مسار الاقتراح",
  "way.sentIn": "أُرسلت الفكرة",
  "way.sentIn.by": "من {name}.",
  "way.review": "جواب البلدية: {outcome}",
  "way.mergedIn": "أصبحت فكرة جزءًا من الاقتراح",
  "way.change": "عُدِّل الاقتراح",
  "way.ballot": "في ورقة التصويت برقم {number}",
  "way.result.wins": "فاز الاقتراح",
  "way.result.loses": "لم يفز الاقتراح",
  "way.result.waits": "انتهى التصويت. تقرر اللجنة بشأن الاقتراح",
  "way.result.favoured": "وافق السكان على التوفير",
  "way.result.notFavoured": "رفض السكان التوفير",
  "way.decision": "قرار اللجنة",
  "way.cost": "التكلفة حتى الآن: {sum}.",
  "way.next": "الخطوة التالية",
  "way.next.answer": "يقرأ موظف البلدية الفكرة ويجيب عنها.",
  "way.next.complete": "يكتب صاحب الفكرة ما ينقصها.",
  "way.next.vote-opens": "يبدأ التصويت في {date}.",
  "way.next.vote-closes": "ينتهي التصويت في {date}.",
  "way.next.result": "تُعرض النتيجة في {date}.",
  "way.next.decision": "تقرر اللجنة في {date}.",
  "way.next.start": "لم يبدأ العمل بعد.",
  "way.next.ready": "من المتوقع أن يكتمل في {date}.",
} as const satisfies Record<keyof typeof sv, string>;
