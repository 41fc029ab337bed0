import type { helping as sv } from "../sv/helping.ts";

/** Marks on arguments, the order they are read in, and offers of help. */
export const helping = {
  "talk.order": "ترتيب الحجج",
  "talk.order.newest": "الأحدث",
  "talk.order.helpful": "الأكثر إفادة",
  "talk.more.for":
    "{n, plural, zero {لا مزيد من الحجج المؤيدة} one {أظهر حجة مؤيدة أخرى} two {أظهر حجتين مؤيدتين أخريين} few {أظهر {n} حجج مؤيدة أخرى} many {أظهر {n} حجة مؤيدة أخرى} other {أظهر {n} حجة مؤيدة أخرى}}",
  "talk.more.against":
    "{n, plural, zero {لا مزيد من الحجج المعارضة} one {أظهر حجة معارضة أخرى} two {أظهر حجتين معارضتين أخريين} few {أظهر {n} حجج معارضة أخرى} many {أظهر {n} حجة معارضة أخرى} other {أظهر {n} حجة معارضة أخرى}}",
  "talk.listen": "الممثلون المنتخبون يقرؤون ويجيبون عن الأسئلة. ولا يكتبون حججًا.",
  "talk.memberListens": "أنت ممثل منتخب. هنا تستمع وتجيب عن الأسئلة، لكنك لا تكتب حججًا.",
  "helpful.do": "مفيد",
  "helpful.named":
    "مفيد، {n, plural, zero {{n}: لم يرَ أحد ذلك بعد} one {{n}: شخص واحد رأى ذلك} two {{n}: شخصان رأيا ذلك} few {{n} أشخاص رأوا ذلك} many {{n} شخصًا رأوا ذلك} other {{n} شخص رأوا ذلك}}",
  "helpful.note": "اضغط على «مفيد» إذا ساعدتك الحجة على التفكير. لا يرى أحد من ضغط.",
  "helpful.refused": "لم ينجح ذلك. النقاش مغلق، أو لم تعد الحجة موجودة.",
  "offer.title": "يمكنني المساعدة",
  "offer.lead": "هل يمكنك أن تقدّم وقتًا أو معرفة أو أشياء؟ أخبرنا هنا.",
  "offer.count":
    "{n, plural, zero {لم يعرض أحد المساعدة بعد.} one {ساكن واحد يريد المساعدة.} two {ساكنان يريدان المساعدة.} few {{n} سكان يريدون المساعدة.} many {{n} ساكنًا يريدون المساعدة.} other {{n} ساكن يريدون المساعدة.}}",
  "offer.what": "ماذا يمكنك أن تفعل؟",
  "offer.optional": "اختياري.",
  "offer.show": "يجوز للجميع قراءة ما أكتبه",
  "offer.showHelp": "وإلا فلا يقرؤه سوى موظفي البلدية.",
  "offer.rule.mail": "لا يظهر بريدك الإلكتروني لأي أحد.",
  "offer.rule.reach": "تجيبك البلدية هنا. ولا يصل إليك مقدّم الاقتراح إلا عن طريق البلدية.",
  "offer.rule.record": "العرض وثيقة عامة ذات أهمية مؤقتة. ويُمحى عندما تسحبه.",
  "offer.do": "اعرض المساعدة",
  "offer.withdraw": "اسحب عرضي",
  "offer.done": "شكرًا! وصل عرضك إلى البلدية.",
  "offer.withdrawn": "مُحي عرضك.",
  "offer.yours": "لقد عرضت المساعدة هنا.",
  "offer.onlyStaff": "لا يقرأ ما كتبته سوى موظفي البلدية.",
  "offer.noReply": "لم تُجب البلدية بعد.",
  "offer.reply": "جواب لك من {name}، {when}",
  "offer.forProposer": "هذا اقتراحك. يمكن للبلدية أن تصلك بمن يريدون المساعدة:",
  "offer.closed": "يمكن عرض المساعدة ما دام النقاش مفتوحًا.",
  "problem.alreadyOffered":
    "لقد عرضت المساعدة هنا من قبل. انسخ نصك واسحب عرضك السابق. ثم يمكنك أن ترسل العرض الجديد.",
  "offer.signIn": "سجّل الدخول لتعرض المساعدة",
  "offer.letter.subject": "جواب عن عرضك للمساعدة",
  "offer.letter.text": "أجاب {name} عن عرضك للمساعدة في «{title}»:",
  "offer.ownData": "وتشمل أيضًا عروضك للمساعدة وما رأيته مفيدًا.",
  "offer.leave": "وتُمحى عروضك للمساعدة وما رأيته مفيدًا.",
} as const satisfies Record<keyof typeof sv, string>;
