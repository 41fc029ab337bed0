import type { roundPrivacy as sv } from "../sv/round-privacy.ts";

/** What one round does with personal data, with its own dates. */
export const roundPrivacy = {
  "privacyOf.title": "بياناتك في هذه الجولة",
  "privacyOf.titleOf": "بياناتك في {round}",
  "privacyOf.lead": "هكذا تُستخدم البيانات عنك هنا، وهكذا تبقى من الوقت.",
  "privacyOf.who": "من المسؤول",
  "privacyOf.controller": "المسؤول عن البيانات الشخصية",
  "privacyOf.officer": "مسؤول حماية البيانات",
  "privacyOf.noOfficer": "لم تكتب البلدية اسم مسؤولها هنا. تساعدك جهة الاتصال في الوصول إليه.",
  "privacyOf.noContact": "لم تُكتب جهة اتصال بعد.",
  "privacyOf.purpose": "لماذا نحتاج إلى البيانات",
  "privacyOf.purpose.who": "لتحديد من يحق له التصويت، وفي أي منطقة.",
  "privacyOf.purpose.once": "ليكون لكل شخص صوت واحد، ويبقى صوته سريًا.",
  "privacyOf.purpose.talk": "لإظهار من قال ماذا في النقاش، إذا أراد الشخص ذلك.",
  "privacyOf.purpose.staff": "لكي نستطيع لاحقًا أن نبيّن ما فعله موظفو البلدية.",
  "privacyOf.purpose.else": "لا تُستخدم البيانات لأي شيء آخر.",
  "privacyOf.use.declared":
    "هنا تصرّح بنفسك أين تسكن. لا يوجد سجل لأصحاب حق التصويت. يصبح رقمك الشخصي علامة مشفَّرة كي يكون لك صوت واحد. لا نحفظ الرقم.",
  "privacyOf.use.codes": "هنا تصوّت برمز يُوزَّع. لا نعرف من أخذ أي رمز.",
  "privacyOf.key.planned": "المفتاح الذي يبيّن من صاحب كل صوت يُدمَّر عند انتهاء وقت الشكاوى: {when}.",
  "privacyOf.key.done": "دُمّر المفتاح الذي كان يبيّن من صاحب كل صوت. انتهى وقت الشكاوى {when}.",
  "privacyOf.key.late":
    "انتهى وقت الشكاوى {when}. يُدمَّر المفتاح الذي يبيّن من صاحب كل صوت عند إغلاق قائمة الأصوات.",
  "privacyOf.sealed.planned": "تُحذف الأصوات المختومة والمسودات عند فتح الأصوات: {when}.",
  "privacyOf.sealed.trustees":
    "تُحذف الأصوات المختومة والمسودات بعد أن يفتح حاملو المفتاح الأصوات. أقرب موعد لذلك {when}.",
  "privacyOf.sealed.done": "حُذفت الأصوات المختومة والمسودات.",
  "privacyOf.sealed.late":
    "تُحذف الأصوات المختومة والمسودات بعد فتح الأصوات. انتهى وقت الشكاوى {when}.",
  "privacyOf.roll.undecided":
    "يُحذف سجل أصحاب حق التصويت وبصمات الرموز وعلامات الأصوات الورقية بعد القرار بعدد الأيام هذا: {days}. موعد القرار المخطط {decision}. عندها تُحذف {when}.",
  "privacyOf.roll.planned":
    "يُحذف سجل أصحاب حق التصويت وبصمات الرموز وعلامات الأصوات الورقية {when}. عدد الأيام بعد القرار: {days}.",
  "privacyOf.roll.done":
    "حُذف سجل أصحاب حق التصويت وبصمات الرموز وعلامات الأصوات الورقية. ويبقى عدد من حق لهم التصويت.",
  "privacyOf.roll.late":
    "انتهى وقت سجل أصحاب حق التصويت {when}. يُحذف خلال يوم واحد بعد فتح الأصوات.",
  "privacyOf.drafts.planned":
    "تُحذف مسودات الأفكار في {when}. وذلك بعد {days} يومًا من انتهاء وقت الأفكار. ويمكنك أن تحذفها بنفسك.",
  "privacyOf.drafts.done": "حُذفت مسودات الأفكار.",
  "privacyOf.drafts.late": "انتهى وقت مسودات الأفكار في {when}. وستُحذف خلال يوم.",
  "privacyOf.receivers": "من تصل إليه البيانات",
  "privacyOf.to.public": "يرى الجميع النتيجة والأصوات المفتوحة وما يكتبه السكان.",
  "privacyOf.to.eid": "تعرف شركة الهوية الإلكترونية أنك أثبتّ هويتك، ومتى. ولا تعرف لأي شيء تصوّت.",
  "privacyOf.to.letters": "ترى المطبعة والبريد الاسم والعنوان والرمز، إذا أرسلت البلدية رسائل.",
  "privacyOf.to.trustees": "يستلم حاملو المفتاح الأصوات المختومة. ولا يستطيعون معرفة أصحابها.",
  "privacyOf.to.operator": "من يدير خادم البلدية وبريدها الإلكتروني، حسب عقد.",
  "privacyOf.to.noOne": "لا تعطي الصفحات شيئًا للآخرين، ولا شيئًا لبلدان خارج الاتحاد الأوروبي.",
  "privacyOf.imy": "اشتكِ إلى IMY (imy.se)",
  "privacyOf.more": "ملفات تعريف الارتباط، وما يخص كل الجولات",
  "privacyOf.imported": "قُرئت الجولة من ملف. ليس فيها بيانات عمّن صوّت.",
} as const satisfies Record<keyof typeof sv, string>;
