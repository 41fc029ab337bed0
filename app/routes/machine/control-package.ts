import type { LoaderFunctionArgs } from "@remix-run/node";
import { zipOf } from "#app/adapters/zip.server.ts";
import { packageOf } from "#app/http/control-package.server.ts";
import { notFound } from "#app/http/refusals.server.ts";
import { findRound } from "#db/rounds.server.ts";

/** Everything a round can be checked with, as one zip file, once its box has been opened. */
export async function controlPackage(
  slug: string,
  { db }: LoaderFunctionArgs["context"],
): Promise<Response> {
  const found = await findRound(db, slug);
  const files = found && (await packageOf(db, found.round.id));
  if (!files) throw notFound();
  return new Response(zipOf(files), {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="${slug}-kontrollpaket.zip"`,
      "Cache-Control": "public, max-age=300",
    },
  });
}
