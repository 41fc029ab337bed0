import type { places as sv } from "../sv/places.ts";

/** Where proposals stand on the map, and how a place is pointed out. */
export const places = {
  "map.fold":
    "{n, plural, =0 {الخريطة} zero {الخريطة} one {الخريطة وفيها اقتراح واحد} two {الخريطة وفيها اقتراحان} few {الخريطة وفيها {n} اقتراحات} many {الخريطة وفيها {n} اقتراحًا} other {الخريطة وفيها {n} اقتراح}}",
  "map.skip": "تخطَّ الخريطة",
  "map.legend": "علامات الخريطة",
  "map.several": "عدة اقتراحات متقاربة",
  "map.gathered":
    "{n, plural, zero {لا اقتراحات} one {اقتراح واحد} two {اقتراحان متقاربان} few {{n} اقتراحات متقاربة} many {{n} اقتراحًا متقاربًا} other {{n} اقتراح متقارب}}: {numbers}",
  "map.without":
    "{n, plural, =0 {كل الاقتراحات في القائمة موجودة على الخريطة.} zero {كل الاقتراحات في القائمة موجودة على الخريطة.} one {اقتراح واحد من {all} بلا مكان على الخريطة.} two {اقتراحان من {all} بلا مكان على الخريطة.} few {{n} اقتراحات من {all} بلا مكان على الخريطة.} many {{n} اقتراحًا من {all} بلا مكان على الخريطة.} other {{n} اقتراح من {all} بلا مكان على الخريطة.}}",
  "map.spot": "خريطة {area} وعليها مكان الاقتراح: {title}",
  "map.bigger": "شاهد اقتراحات {area} على الخريطة",
  "place.title": "المكان على الخريطة",
  "place.help": "اضغط على الخريطة في المكان الذي تقصده. الكلمات وحدها تكفي أيضًا.",
  "place.noHome": "لا نأخذ المكان من عنوانك أبدًا.",
  "place.showArea": "اعرض خريطة المنطقة",
  "place.pick": "اختر مكانًا على خريطة {area}",
  "place.chosen": "المكان محدد في {area}.",
  "place.none": "لم يُحدَّد مكان.",
  "place.middle": "ابدأ من وسط {area}",
  "place.move": "حرّك المكان قليلًا",
  "place.north": "نحو الشمال",
  "place.south": "نحو الجنوب",
  "place.west": "نحو الغرب",
  "place.east": "نحو الشرق",
  "place.remove": "أزل من الخريطة",
  "place.more": "اكتب الإحداثيات",
  "place.latitude": "خط العرض",
  "place.longitude": "خط الطول",
  "place.coordinates": "بالدرجات مع الكسور، مثل 62.6369 و17.9178.",
  "place.notDrawn": "{area} غير مرسومة على الخريطة. صف المكان بالكلمات.",
  "problem.spotUnreadable": "اكتب خط العرض وخط الطول بالدرجات، مثل 62.6369 و17.9178.",
  "problem.spotOutsideArea":
    "المكان على الخريطة خارج {area}. اختر مكانًا داخل المنطقة أو غيّر المنطقة.",
  "problem.spotAreaNotDrawn": "هذه المنطقة غير مرسومة على الخريطة. أزل المكان وصفه بالكلمات.",
} as const satisfies Record<keyof typeof sv, string>;
