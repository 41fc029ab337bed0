import type { IncomingMessage, ServerResponse } from "node:http";
import { mayBringPhoto } from "./photo-body.server.ts";

/** So long may pass until a form has come whole, in ms. */
const FORM_MS = 20_000;
/** A photo over a phone's line takes longer. */
export const PHOTO_MS = 180_000;

/** Cuts off a form that does not come whole in time; Node itself only knows one time for all. */
export function comeInTime(request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== "POST") return;
  const path = (request.url ?? "").replace(/\?.*$/s, "");
  const left = setTimeout(
    () => {
      if (!request.complete) request.destroy();
    },
    mayBringPhoto(path) ? PHOTO_MS : FORM_MS,
  );
  response.once("close", () => clearTimeout(left));
}
