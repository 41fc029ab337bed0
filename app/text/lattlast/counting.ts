import type { counting as sv } from "../sv/counting.ts";

/** How the votes are counted, in easy Swedish. */
export const counting = {
  "count.area": "Varje område räknas för sig.",
  "count.greedy.first":
    "Vi ser vilket förslag som har flest {unit, select, votes {röster} other {poäng}}. Det vinner först. Pengarna måste räcka.",
  "count.greedy.next": "Sedan tar vi nästa förslag. Räcker pengarna inte? Då hoppar vi över det.",
  "count.greedy.next.no-skip": "Sedan tar vi nästa förslag. Räcker pengarna inte? Då slutar vi.",
  "count.minimum": "Ett förslag måste få minst {n} {unit, select, votes {röster} other {poäng}}.",
  "count.minimum.none":
    "Ett förslag kan vinna med få {unit, select, votes {röster} other {poäng}}.",
  "count.greedy.tie":
    "Har två förslag lika många {unit, select, votes {röster} other {poäng}}? Det billigare går först. Kostar de lika mycket? Då bestämmer lotten.",
  "count.apart.pair": "Det här kan inte vinna på samma gång: {names}.",
  "count.apart.group": "Gruppen heter {group}. Bara ett av dem kan vinna: {names}.",
  "count.apart.many": "Några förslag kan inte vinna på samma gång. Läs om dem.",
  "count.apart.others": "Kan inte vinna på samma gång som {names}.",
  "count.left": "Pengar kan bli över. De går till nämnden.",
  "count.shares.share": "Alla som röstar får lika mycket pengar att ge.",
  "count.shares.share.known": "Alla som röstar får {share} var att ge.",
  "count.shares.none": "Ingen grupp kan betala mer. Då är vi klara.",
  "count.phragmen.stop": "Till sist räcker pengarna inte. Då slutar vi.",
  "count.phragmen.skip": "Räcker pengarna inte? Då hoppar vi över förslaget.",
  "count.area.counted": "{voters} röstade. Varje område räknas för sig.",
  "count.left.counted": "Potten var {pot}. {left} blir över. De går till nämnden.",
  "count.tie":
    "Är två förslag lika? Det billigare går först. Kostar de lika mycket? Då går det med flest {unit, select, votes {röster} other {poäng}} först. Annars bestämmer lotten.",
  "count.greedy.first.per-cost":
    "Vi delar {unit, select, votes {rösterna} other {poängen}} med vad förslaget kostar. Det som får mest vinner först. Pengarna måste räcka.",
} as const satisfies Partial<Record<keyof typeof sv, string>>;
