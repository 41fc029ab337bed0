import { Transform } from "node:stream";
import { createReadableStreamFromReadable, type EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import "#app/text/all.ts";

/** Renders a page whole before answering: nothing here is worth streaming in parts. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let answered = status;
    const { pipe } = renderToPipeableStream(
      <RemixServer context={remixContext} url={request.url} />,
      {
        onAllReady() {
          const body = withoutZeros();
          headers.set("Content-Type", "text/html; charset=utf-8");
          const stream = createReadableStreamFromReadable(body);
          resolve(new Response(stream, { status: answered, headers }));
          pipe(body);
        },
        onShellError: reject,
        onError() {
          answered = 500;
        },
      },
    );
  });
}

/**
 * React 18 leaves a zero byte where a letter of several bytes does not fit the end of its buffer.
 * In a text browsers drop it; in an attribute it is shown as a mark of error.
 */
function withoutZeros(): Transform {
  return new Transform({
    transform(piece: Buffer, _, done) {
      done(null, piece.includes(0) ? piece.filter((byte) => byte !== 0) : piece);
    },
  });
}
