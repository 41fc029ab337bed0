/** A room of the house: a folder or one file, and what the files in it may import. */
export interface Room {
  /** A folder ending in `/`, or one file. The longest that fits a file is its room. */
  at: string;
  /** Folders, files, and with a `*` the files in a folder that end so. */
  may: readonly string[];
  /** Packages by name; `node:` for everything built in, `*` for any. */
  packages: readonly string[];
}

const remix = ["@remix-run/node", "@remix-run/react"];
const page = ["react", ...remix, "@conform-to/react"];
const words = ["app/text/", "app/format.ts"];
const edge = ["app/http/", "app/domain/", "app/text/", "app/format.ts", "db/*.server.ts"];

/** The layers of the house, as one table. A folder that is not here has no place in it. */
export const rooms: readonly Room[] = [
  { at: "app/domain/", may: ["app/domain/"], packages: [] },
  { at: "app/format.ts", may: ["app/domain/"], packages: [] },
  { at: "app/clock.server.ts", may: [], packages: [] },
  {
    at: "app/text/",
    may: ["app/text/", "app/domain/", "app/format.ts"],
    packages: ["intl-messageformat"],
  },
  {
    at: "app/ui/",
    // Of an island a page knows where its script is, and what it is told.
    may: ["app/ui/", "app/islands/", "app/domain/", ...words],
    packages: ["react", "@remix-run/react", "@conform-to/react", "hsluv"],
  },
  {
    // What runs in the reader's browser: nothing but this and `public/`.
    at: "app/islands/",
    may: ["app/islands/", "app/routes/machine/outcome-json.ts", "app/ui/", "app/domain/", ...words],
    packages: ["react", "react-dom", "chart.js", "@simplewebauthn/browser"],
  },
  {
    // What a chart shows, in chart.js's own types; it loads nothing.
    at: "app/ui/chart-plans.ts",
    may: ["app/ui/", "app/domain/", ...words],
    packages: ["chart.js"],
  },
  {
    at: "app/schemas/",
    may: ["app/schemas/", "app/domain/"],
    packages: ["zod", "@conform-to/zod", "node:"],
  },
  {
    at: "app/ballot-box/",
    may: ["app/ballot-box/", "app/domain/"],
    packages: ["node:", "libsodium-wrappers", "shamir-secret-sharing"],
  },
  {
    at: "app/services/",
    may: ["app/domain/", "db/*.server.ts", "app/ballot-box/", "app/adapters/"],
    packages: ["node:"],
  },
  {
    // The cast alone reads the clock again, inside its transaction.
    at: "app/services/cast-ballot.server.ts",
    may: ["app/domain/", "db/*.server.ts", "app/ballot-box/", "app/clock.server.ts"],
    packages: ["node:"],
  },
  { at: "app/adapters/", may: ["app/adapters/", "app/domain/"], packages: ["*"] },
  {
    at: "app/http/",
    may: [...edge, "app/clock.server.ts", "app/ballot-box/", "app/schemas/", "app/adapters/"],
    packages: [
      ...["node:", "@remix-run/node", "@remix-run/express", "express", "compression", "lucia"],
      "rate-limiter-flexible",
    ],
  },
  {
    // The colours are reckoned where the design system lives, and served from here.
    at: "app/http/theme.server.ts",
    may: ["app/http/", "app/ui/theme.ts"],
    packages: ["node:"],
  },
  {
    at: "app/routes/",
    may: [
      ...edge,
      ...[
        "app/routes/",
        "app/services/",
        "app/schemas/",
        "app/adapters/",
        "app/ui/",
        "app/islands/",
      ],
    ],
    packages: page,
  },
  {
    at: "app/jobs.server.ts",
    may: [
      "app/services/",
      "app/ballot-box/",
      "app/adapters/",
      "app/domain/",
      "app/clock.server.ts",
      "db/*.server.ts",
    ],
    packages: ["node:"],
  },
  { at: "app/routes.ts", may: ["app/domain/"], packages: ["@remix-run/route-config"] },
  {
    // The page's letters are asked for with its first bytes.
    at: "app/root.tsx",
    may: [...edge, "app/ui/", "app/styles.css"],
    packages: [...page, "@fontsource-variable/source-sans-3"],
  },
  {
    at: "app/entry.server.tsx",
    may: [...edge, "app/ui/"],
    packages: ["node:", "react", "react-dom", "isbot", ...remix],
  },
  {
    at: "db/",
    may: ["db/", "app/domain/", "app/schemas/"],
    packages: ["node:", "kysely", "better-sqlite3", "pg"],
  },
  {
    // Lucia's adapter is SQL, and is written to Lucia's types.
    at: "db/sessions.server.ts",
    may: ["db/", "app/domain/", "app/schemas/"],
    packages: ["node:", "lucia", "kysely"],
  },
  { at: "db/migrations/", may: ["db/migrations/"], packages: ["kysely", "node:"] },
  { at: "db/demo/", may: ["db/", "app/domain/"], packages: ["node:", "kysely"] },
  {
    at: "scripts/",
    may: [
      "scripts/",
      "db/",
      "app/services/",
      "app/jobs.server.ts",
      "app/schemas/",
      "app/ballot-box/",
      "app/adapters/",
      "app/clock.server.ts",
      ...edge,
    ],
    packages: [
      ...["node:", "@remix-run/node", "@remix-run/express", "express", "vite", "fflate"],
      // The bare engine, to measure casts beside, and one who reads many pages at once.
      ...["better-sqlite3", "autocannon"],
    ],
  },
];

/** The room a file stands in, or none. */
export function roomOf(file: string): Room | undefined {
  const fitting = rooms.filter(
    ({ at }) => file === at || (at.endsWith("/") && file.startsWith(at)),
  );
  return fitting.toSorted((a, b) => b.at.length - a.at.length)[0];
}

/** True when a file of the project may be imported from a room. */
export function mayImportFile(room: Room, file: string): boolean {
  return room.may.some((allowed) => {
    const [folder, ending] = allowed.split("*");
    if (ending !== undefined) return file.startsWith(folder ?? "") && file.endsWith(ending);
    return file === allowed || (allowed.endsWith("/") && file.startsWith(allowed));
  });
}

/** True when a package may be imported from a room. */
export function mayImportPackage(room: Room, name: string): boolean {
  return room.packages.some((allowed) => {
    if (allowed === "*") return name !== "zod" && name !== "kysely";
    if (allowed === "node:") return name.startsWith("node:");
    return name === allowed || name.startsWith(`${allowed}/`);
  });
}
