/** Says that the process answers, whatever the database does. */
export function loader(): Response {
  return new Response("ok", { headers: plain });
}

const plain = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };
