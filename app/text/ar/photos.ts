import type { photos as sv } from "../sv/photos.ts";

/** Pictures that are sent in, and what can be wrong with them. */
export const photos = {
  "photo.field": "صورتك",
  "photo.new": "استبدل الصورة بأخرى",
  "photo.hint":
    "صورة أو رسم بصيغة JPEG أو PNG أو WebP. الحجم المسموح بالميغابايت: {limit} على الأكثر. نحذف ما يذكره الملف عن المكان والكاميرا.",
  "photo.alt": "صف الصورة لمن لا يراها",
  "photo.altHint":
    "مثلًا: ساحة عشب فارغة فيها أرجوحة مكسورة. يرى الجميع الصورة. اسأل أولًا من يظهر فيها.",
  "photo.now": "الصورة المعروضة الآن",
  "photo.kept": "وصلت الصورة ولكنها لم تُحفظ بعد. لا حاجة إلى اختيارها مرة أخرى.",
  "photo.inDraft": "الصورة في المسودة. لا يراها حتى الآن إلا من يكتبونها.",
  "photo.gone": "احذف الصورة",
  "photo.hidden": "أخفت البلدية صورة هنا. السبب: {reason}",
  "problem.photoUnknown": "هذا الملف ليس صورة يمكننا عرضها. اختر صورة بصيغة JPEG أو PNG أو WebP.",
  "problem.photoTooHeavy":
    "الصورة كبيرة جدًا. حجمها المسموح بالميغابايت: {limit} على الأكثر. اختر صورة أصغر.",
  "problem.photoTooManyPixels":
    "في الصورة نقاط كثيرة جدًا. العدد المسموح بالملايين: {limit} على الأكثر. اختر صورة أصغر.",
  "problem.photoTooSmall": "الصورة صغيرة جدًا. أقل عرض وارتفاع لها بالنقاط: {limit}.",
  "problem.photoBroken": "لا يمكن قراءة الصورة. ربما تكون تالفة. حاول مرة أخرى أو اختر صورة غيرها.",
  "problem.photoQueue": "يرسل كثيرون صورًا الآن. انتظر قليلًا ثم أرسل مرة أخرى.",
  "problem.photoNotChosen": "وصفت صورة ولكنك لم تختر أي صورة. اختر الصورة أو احذف الوصف.",
  "problem.portraitNotChosen": "اختر صورة أولًا.",
  "problem.altNeeded": "صف الصورة لمن لا يراها. تكفي جملة واحدة.",
} as const satisfies Record<keyof typeof sv, string>;
