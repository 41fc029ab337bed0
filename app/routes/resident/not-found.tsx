import { notFound } from "#app/http/refusals.server.ts";

/** Whatever no other address answers to. */
export function loader() {
  throw notFound();
}

export function action() {
  throw notFound();
}

export default function NotFound() {
  return null;
}
