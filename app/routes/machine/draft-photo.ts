import type { LoaderFunctionArgs } from "@remix-run/node";
import { draftPhotoAt } from "#app/http/draft-photo.server.ts";
import { notFound } from "#app/http/refusals.server.ts";
import { visitorWhoMay } from "#app/http/visitor.server.ts";

/**
 * A file of the picture in a draft, for those who write it and nobody else. No browser keeps it:
 * a draft is one's own room, also where a computer is shared.
 */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const person = await visitorWhoMay("submitIdea", request, context, {});
  const photo = await draftPhotoAt(params.utkast ?? "", context, person);
  const [, hash, width] = /^([0-9a-f]{64})-([1-9]\d{1,3})\.webp$/.exec(params.file ?? "") ?? [];
  const file = photo?.hash === hash && photo?.files.find((one) => one.width === Number(width));
  if (!file) throw notFound();
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      "Content-Type": "image/webp",
      "Content-Security-Policy": "default-src 'none'; sandbox",
    },
  });
}
