import type { Db } from "#db/open.server.ts";

/** The same database, counting the queries that go through it. */
export function queriesIn(db: Db): { db: Db; queries: () => number } {
  let queries = 0;
  const counting = db.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      queries += 1;
      return result;
    },
  });
  return { db: counting, queries: () => queries };
}
