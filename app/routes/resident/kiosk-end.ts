import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { forgottenHeaders, kioskOf } from "#app/http/kiosk.server.ts";

/**
 * A kiosk forgets whoever used it, and shows its round. By GET, so that a page may lead here by
 * itself; anywhere else than in a kiosk nothing is forgotten.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const slug = kioskOf(request, context);
  if (slug === null) throw redirect("/", 303);
  const headers = await forgottenHeaders(request, context);
  return redirect(`/omgang/${slug}`, { status: 303, headers });
}
