import type { entrance as sv } from "../sv/entrance.ts";

/** The page before the booth, where a voter shows who they are. */
export const entrance = {
  "entrance.title": "أثبت أن لك حق التصويت",
  "entrance.lead": "نرى أن لك حق التصويت وأين تسكن. ولا يرافق اسمك صوتك.",
  "entrance.again": "مرّت 20 دقيقة. أثبت هويتك مرة أخرى. ما اخترته ما زال محفوظًا.",
  "entrance.inside": "سبق أن أثبتّ هويتك.",
  "entrance.goOn": "تابع إلى ورقة تصويتك",
  "entrance.eId": "بالهوية الإلكترونية (e-legitimation)",
  "entrance.eIdText": "مثل BankID أو Freja. تعود إلى هنا بعد ذلك.",
  "entrance.eIdDo": "أثبت هويتك",
  "entrance.eIdTest": "يستخدم الموقع التجريبي هوية إلكترونية للتجربة.",
  "entrance.area": "في أي منطقة سكنك مسجَّل؟",
  "entrance.areaHint": "أنت تؤكد أنك تسكن في المنطقة.",
  "entrance.code": "بالرمز الموجود في رسالتك",
  "entrance.codeLabel": "الرمز",
  "entrance.codeHint":
    "الرمز 12 علامة، مثل K7FD-2MPX-9RTA. يمكنك استخدام الأحرف الكبيرة أو الصغيرة.",
  "entrance.codeDo": "افتح ورقة تصويتي",
  "entrance.codeText": "لقد وصلك رمز في رسالة أو من مدرستك.",
  "entrance.noCode": "ليس لديك رمز؟ اتصل بنا: {name}، {phone}.",
  "entrance.onlyCodes": "التصويت في هذه الجولة يكون برمز.",
  "entrance.cancelled": "ألغيت إثبات الهوية. حاول مرة أخرى متى أردت.",
  "entrance.eIdFailed":
    "لم ينجح إثبات الهوية. حاول مرة أخرى بعد قليل، أو استخدم الرمز الموجود في رسالتك.",
  "entrance.door.title": "افتح ورقة تصويتك",
  "entrance.door.text": "لقد فتحت العنوان الموجود في رسالتك. اضغط الزر لتبدأ التصويت.",
  "entrance.door.byHand":
    "يمكنك أيضًا كتابة الرمز بيدك. اختر جولتك في الصفحة الرئيسية واضغط زر التصويت.",
  "entrance.door.rounds": "إلى الصفحة الرئيسية",
  "leave.do": "انتهيت",
  "leave.text": "هل تشارك الجهاز مع آخرين؟ بهذا الزر ننساك هنا. ويبقى صوتك محفوظًا.",
} as const satisfies Record<keyof typeof sv, string>;
