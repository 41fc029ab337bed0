/** The colours of what lies under a map's areas, by day and by night: `--map-<name>`. */
export const mapColours = {
  sea: ["#b7d8de", "#15323d"],
  shore: ["#d9ecec", "#27505c"],
  land: ["#f4eedd", "#24373b"],
  forest: ["#d9e4c3", "#26453f"],
  town: ["#e7d8c0", "#3b494b"],
  railway: ["#8a8577", "#7f8d8d"],
  road: ["#ffffff", "#50656a"],
  "main-road": ["#f1c46d", "#8d7642"],
  ink: ["#2b3a3d", "#e6eae4"],
  "water-ink": ["#1d5462", "#a9d0d7"],
} as const satisfies Readonly<Record<string, readonly [day: string, night: string]>>;

/** How tiles, which are drawn for the day, are shown by day and by night. */
export const tileFilters = ["none", "invert(0.88) hue-rotate(180deg) saturate(0.8)"] as const;
