/** Line icons on a 24 by 24 grid. An icon never stands for a word: it stands beside one. */
const lines = {
  check: "M4.5 12.8l5 5 10-11.3",
  cross: "M6 6l12 12M18 6L6 18",
  up: "M12 19V5.5M6 11l6-6 6 6",
  down: "M12 5v13.5M6 13l6 6 6-6",
  star: "M12 3.8l2.5 5.3 5.7.8-4.1 4.1 1 5.8-5.1-2.8-5.1 2.8 1-5.8-4.1-4.1 5.7-.8z",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  left: "M14.5 5l-7 7 7 7",
  right: "M9.5 5l7 7-7 7",
  speech: "M4 5.5h16v11h-9l-4.5 4v-4H4z",
  seal: "M12 3l2.4 2 3.1-.3.8 3 2.5 1.9-1.2 2.9 1.2 2.9-2.5 1.9-.8 3-3.1-.3-2.4 2-2.4-2-3.1.3-.8-3-2.5-1.9 1.2-2.9L3.2 9.6l2.5-1.9.8-3 3.1.3zM8.5 12.2l2.6 2.6 4.7-5.2",
  clock: "M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM12 7.5V12l3.2 2.2",
  info: "M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM12 11v5.5M12 7.6v.1",
  warning: "M12 4l9 15.5H3zM12 10v4.5M12 17.1v.1",
  menu: "M4 7h16M4 12h16M4 17h16",
  globe:
    "M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM3.5 12h17M12 3.5c5 5 5 12 0 17M12 3.5c-5 5-5 12 0 17",
  person:
    "M12 4.2a3.8 3.8 0 100 7.6 3.8 3.8 0 000-7.6zM4.5 20c.6-4.2 3.6-6.2 7.5-6.2s6.9 2 7.5 6.2",
  pin: "M12 21c-4.5-5-6.5-8.2-6.5-11a6.5 6.5 0 0113 0c0 2.8-2 6-6.5 11zM12 7.8a2.3 2.3 0 100 4.6 2.3 2.3 0 000-4.6z",
  page: "M6.5 3.5h7l4 4v13h-11zM13.5 3.5v4h4M9.5 12h5M9.5 15.5h5",
  flag: "M6 21V4M6 4.5h11.5l-2.5 4 2.5 4H6",
  pause: "M8.5 6v12M15.5 6v12",
  leaf: "M5 19c0-8.5 5-13.5 14.5-14C20 14 15.5 18.5 8 18M5 20.5c1.5-4.5 4-7.5 8-9.5",
  lock: "M6.5 11h11v9h-11zM9 11V8a3 3 0 016 0v3",
  download: "M12 4v11M7 10.5l5 5 5-5M5 20h14",
} as const;
export type IconName = keyof typeof lines;

/** Those that point the way one reads. */
const turning: ReadonlySet<IconName> = new Set(["left", "right"]);

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className={turning.has(name) ? "icon icon-turns" : "icon"}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={lines[name]} />
    </svg>
  );
}
