import type { LoaderFunctionArgs } from "@remix-run/node";
import { databaseAnswers } from "#db/readiness.server.ts";

/** Says whether visitors can be let in: 200 when the database answers, otherwise 503. */
export async function loader({ context }: LoaderFunctionArgs): Promise<Response> {
  const ready = await databaseAnswers(context.db);
  return new Response(ready ? "ok" : "the database does not answer", {
    status: ready ? 200 : 503,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
}
