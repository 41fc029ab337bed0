import type { news as sv } from "../sv/news.ts";

/** What is told of a round’s news, in feeds and mails. */
export const news = {
  "news.feed": "الجديد في {round}",
  "news.phase": "يبدأ الآن: {phase}",
  "news.until": "يستمر ذلك حتى {when}.",
  "news.idea": "فكرة جديدة: {title}",
  "news.idea.text": "أُرسلت الفكرة. سيقرؤها موظف البلدية ويجيب عنها.",
  "news.review": "جواب عن الفكرة {title}",
  "news.change": "تغيير: {title}",
  "news.reason": "السبب: {reason}",
  "news.answer": "جواب عن سؤال حول {title}",
  "news.answer.text": "جواب من {name}: {answer}",
  "news.decision": "قرار بشأن {title}",
  "news.decision.text": "اللجنة: {verdict}، {paragraph}.",
  "news.delivery": "كيف يسير العمل في {title}: {stage}",
  "news.delivery.late": "العمل متأخر.",
  "news.calendar": "المواعيد في {round}",
  "mail.receipt": "استلمنا فكرتك",
  "mail.digest.subject": "جديد الأسبوع في الميزانية التشاركية",
  "mail.digest.text":
    "{n, plural, zero {لم يحدث شيء} one {حدث أمر واحد} two {حدث أمران} few {حدثت {n} أمور} many {حدث {n} أمرًا} other {حدث {n} أمر}} في الأسبوع الماضي.",
  "mail.why.own": "وصلتك هذه الرسالة لأنها عن شيء كتبته أو تتابعه.",
  "mail.why.phases": "وصلتك هذه الرسالة لأنك طلبت رسالة عندما يبدأ شيء أو يقترب من نهايته.",
  "mail.why.digest": "وصلتك هذه الرسالة لأنك طلبت رسالة كل أسبوع.",
  "mail.noVote": "لا نعرف هل شاركت في التصويت. لا تتحدث أي رسالة عن ذلك.",
  "mail.stop":
    "ألا تريد رسائل أخرى من هذا النوع؟ افتح الرابط واضغط الزر. لا تحتاج إلى تسجيل الدخول.",
} as const satisfies Record<keyof typeof sv, string>;
