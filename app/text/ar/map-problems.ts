import type { mapProblems as sv } from "../sv/map-problems.ts";

/** Why a file is not drawn under the maps. */
export const mapProblems = {
  "problem.mapFileUnreadable": "لا يمكن قراءة الملف. احفظه بصيغة GeoJSON مع FeatureCollection.",
  "problem.mapFileNothing": "لا شيء في الملف يمكن رسمه. كل عنصر يحتاج إلى شكل ونوع.",
  "problem.tooManyFeatures":
    "تتسع الخريطة لعدد {limit} من العناصر على الأكثر. احذف أصغرها وحاول مرة أخرى.",
} as const satisfies Record<keyof typeof sv, string>;
