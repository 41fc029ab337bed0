import type { LoaderFunctionArgs } from "@remix-run/node";
import { visitorWhoMay } from "#app/http/visitor.server.ts";
import { listAuditLinks } from "#db/audit.server.ts";

/** The whole log, one link of the chain a line, as `verify --audit` reads it. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  await visitorWhoMay("readAudit", request, context, params);
  const links = await listAuditLinks(context.db);
  return new Response(links.map((link) => `${JSON.stringify(link)}\n`).join(""), {
    headers: {
      "Content-Type": "application/jsonl; charset=utf-8",
      "Content-Disposition": 'attachment; filename="logg.jsonl"',
      "Cache-Control": "no-store",
    },
  });
}
