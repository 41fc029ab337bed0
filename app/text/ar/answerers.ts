import type { answerers as sv } from "../sv/answerers.ts";

/** Who decides and who answers. */
export const answerers = {
  "who.title": "السياسيون والموظفون",
  "who.lead": "هنا الممثلون المنتخبون، والموظفون الذين يجيبون عن الأسئلة.",
  "who.members": "الممثلون المنتخبون",
  "who.officers": "موظفو البلدية",
  "badge.member": "ممثل منتخب",
  "badge.officer": "موظف في البلدية",
  "who.organ": "اللجنة أو الإدارة",
  "who.allOrgans": "الكل",
  "who.noneHere": "لا أحد هنا.",
  "who.showAll": "أظهر الجميع",
  "directory.title": "كيف يُعرَّف بك",
  "directory.text":
    "يظهر هذا للجميع في صفحة السياسيين والموظفين. يكتب المسؤول الإداري اللجنة والحزب.",
  "directory.photo": "صورتك",
  "directory.photo.text":
    "بالصورة يرى السكان من يسألونه. لا يلزم أن تكون لديك صورة. بدونها تظهر الأحرف الأولى من اسمك.",
  "directory.photo.choose": "اختر صورة لك",
  "directory.photo.consent":
    "بحفظ الصورة توافق على أن يراها الجميع بجانب اسمك. يمكنك حذفها متى شئت. وتُحذف أيضًا عند سحب صلاحيتك.",
  "directory.photo.save": "احفظ الصورة",
  "directory.organ": "اللجنة أو الإدارة",
  "directory.organ.hint": "الاسم الكامل، نفسه لكل من ينتمي إليها.",
  "directory.party": "الحزب",
  "directory.party.hint": "الاسم الكامل.",
  "directory.partyShort": "اختصار الحزب",
  "directory.partyShort.hint": "يظهر بجانب الاسم، مثل (ÄP).",
  "directory.answersFor": "مسؤول عن",
  "directory.answersFor.hint": "مثل الملاعب والحدائق ومسارات الدراجات.",
  "directory.phone": "هاتف الوظيفة",
  "directory.phone.hint": "اختياري. لا تكتب رقمًا خاصًا.",
  "directory.email": "بريد الوظيفة الإلكتروني",
  "directory.email.hint": "اختياري. يظهر للجميع.",
  "who.asked":
    "{answered, plural, zero {لا أجوبة عن الأسئلة بعد.} one {أُجيب عن سؤال واحد.} two {أُجيب عن سؤالين.} few {أُجيب عن {answered} أسئلة.} many {أُجيب عن {answered} سؤالًا.} other {أُجيب عن {answered} سؤال.}}",
  "who.waiting":
    "{n, plural, zero {لا أسئلة تنتظر} one {سؤال واحد ينتظر} two {سؤالان ينتظران} few {{n} أسئلة تنتظر} many {{n} سؤالًا ينتظر} other {{n} سؤال ينتظر}}، {days, plural, zero {منذ اليوم} one {وأطول انتظار يوم واحد} two {وأطول انتظار يومان} few {وأطول انتظار {days} أيام} many {وأطول انتظار {days} يومًا} other {وأطول انتظار {days} يوم}}",
  "who.noQuestions": "لا تُستقبل الأسئلة هنا.",
  "who.ask": "كيف تطرح سؤالًا",
  "who.askText": "اختر الاقتراح الذي تسأل عنه. يظهر السؤال والجواب هناك للجميع.",
  "who.askIn": "اختر اقتراحًا في {round}",
  "who.askClosed": "لا يمكن طرح الأسئلة الآن. يمكن ذلك عندما تكون إحدى الجولات في مرحلة النقاش.",
  "who.nobody": "لم تسجّل البلدية أي شخص بعد.",
  "who.contact": "جهات اتصال أخرى",
} as const satisfies Record<keyof typeof sv, string>;
