import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import {
  forgottenHeaders,
  intoKiosk,
  isWithdrawn,
  kioskOf,
  outOfKiosk,
} from "#app/http/kiosk.server.ts";

/**
 * A kiosk forgets whoever used it, and shows its round; one that has been withdrawn stops being a
 * kiosk. By GET, so that a page may lead here by itself; anywhere else than in a kiosk nothing is
 * forgotten.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const kiosk = kioskOf(request, context);
  if (kiosk === null) throw redirect("/", 303);
  if (await isWithdrawn(kiosk, context)) {
    const headers = [...outOfKiosk(context), ...(await forgottenHeaders(request, context))];
    return redirect("/", { status: 303, headers });
  }
  const headers = await intoKiosk(kiosk, request, context);
  return redirect(`/omgang/${kiosk.slug}`, { status: 303, headers });
}
