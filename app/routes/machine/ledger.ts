import type { LoaderFunctionArgs } from "@remix-run/node";
import { ledgerFiles, receiptsAt } from "#app/http/control-package.server.ts";
import { notFound } from "#app/http/refusals.server.ts";
import { findRound } from "#db/rounds.server.ts";

/**
 * The open ledger of a round while it grows: `7K.json` with the receipts whose codes begin so,
 * `ledger.jsonl` and `checkpoints.txt` whole. The asker tells two characters, never a whole code.
 */
export async function loader({ params, context }: LoaderFunctionArgs): Promise<Response> {
  const found = await findRound(context.db, params.slug ?? "");
  if (!found) throw notFound();
  const { id } = found.round;
  const beginning = /^(.+)\.json$/.exec(params.file ?? "")?.[1];
  const listed = beginning && (await receiptsAt(context.db, id, beginning));
  if (listed) {
    const { codes } = listed;
    return send(`${JSON.stringify({ round: id, codes })}\n`, "application/json");
  }
  const file = (await ledgerFiles(context.db, id)).find(({ name }) => name === params.file);
  if (!file || file.content === "") throw notFound();
  return send(file.content, "text/plain");
}

function send(body: string, type: string): Response {
  return new Response(body, {
    headers: { "Content-Type": `${type}; charset=utf-8`, "Cache-Control": "no-store" },
  });
}
