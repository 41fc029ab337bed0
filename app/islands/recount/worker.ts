import type { RecountOrder, Report, Told } from "./messages.ts";
import { recounter } from "./recount.ts";

// A thread of its own: the page answers while this counts. It only ever fetches from this site.
const recount = recounter((path) => fetch(path, { credentials: "omit" }));

addEventListener("message", ({ data }: MessageEvent<RecountOrder>) => {
  const hypothetical = data.otherRule !== null;
  const tell = (report: Report) => postMessage({ ...report, hypothetical } satisfies Told);
  recount(data, tell).catch((error: unknown) => {
    // Nobody but the page hears what goes wrong in here.
    tell({ kind: "failed", failure: { kind: "broken", said: String(error) } });
  });
});
