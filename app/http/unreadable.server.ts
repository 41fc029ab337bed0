import type { Duplex } from "node:stream";
import { source } from "#app/text/languages.ts";
import { plainPage, type Refusal } from "./plain-page.server.ts";

/** What Node could not read as a request at all, and what it is answered with. */
const answers: Readonly<Record<string, readonly [status: string, refusal: Refusal]>> = {
  HPE_HEADER_OVERFLOW: ["431 Request Header Fields Too Large", "400"],
  ERR_HTTP_REQUEST_TIMEOUT: ["408 Request Timeout", "400"],
};

/** Answers a request that never became one with a page, and hangs up. */
export function answerUnreadable(error: Error & { code?: string }, socket: Duplex): void {
  if (!socket.writable || error.code === "ECONNRESET") return void socket.destroy();
  const [status, refusal] = answers[error.code ?? ""] ?? ["400 Bad Request", "400"];
  const page = plainPage(source, refusal);
  const head = [
    `HTTP/1.1 ${status}`,
    "Content-Type: text/html; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(page)}`,
    ...["Cache-Control: no-store", "X-Content-Type-Options: nosniff", "Connection: close"],
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${page}`);
}
