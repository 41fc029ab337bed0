import { randomUUID } from "node:crypto";
import { Agent, request } from "node:http";
import { realClock } from "#app/clock.server.ts";
import { type CastReceipt, readReceipt } from "#app/http/receipt.server.ts";
import type { OpenVote } from "./a-town.ts";

/** What a cast was answered with. */
export interface CastAnswer {
  status: number;
  text: string;
  /** The receipt in the voter's cookie; null when there is none. */
  receipt: CastReceipt | null;
}

/** What the review page's form sends. */
export interface CastForm {
  cookie: string;
  castKey?: string;
  choice?: string;
}

/** Sends casts to a server as the review page does. */
export interface Caster {
  /** The answer; null when the connection broke before it came. */
  cast(port: number, form: CastForm): Promise<CastAnswer | null>;
  close(): void;
}

/** A caster for an open vote, through `connections` connections at most. */
export function casterFor(
  { found: { round }, areaId, proposalIds }: OpenVote,
  secret: string,
  connections: number,
): Caster {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const path = `/omgang/${round.slug}/rosta/granska`;
  const send = (port: number, form: CastForm) => {
    const choice = form.choice ?? proposalIds[0] ?? "";
    const castKey = form.castKey ?? randomUUID();
    const body = new URLSearchParams({ castKey, area: areaId, choice: `${choice}=1` }).toString();
    const headers = {
      Cookie: form.cookie,
      "Content-Type": "application/x-www-form-urlencoded",
      "Content-Length": Buffer.byteLength(body),
      "Sec-Fetch-Site": "same-origin",
    };
    return new Promise<{ status: number; text: string; kept: string } | null>((answered) => {
      const options = { agent, port, host: "127.0.0.1", path, method: "POST", headers };
      const asked = request(options, (answer) => {
        const pieces: Buffer[] = [];
        answer.on("data", (piece) => pieces.push(piece));
        answer.on("error", () => answered(null));
        answer.on("end", () => {
          const kept = (answer.headers["set-cookie"] ?? []).map((line) => line.split(";")[0]);
          const text = Buffer.concat(pieces).toString();
          answered({ status: answer.statusCode ?? 0, text, kept: kept.join("; ") });
        });
      });
      asked.on("error", () => answered(null));
      asked.end(body);
    });
  };
  return {
    async cast(port, form) {
      const answer = await send(port, form);
      if (!answer) return null;
      const carrier = new Request("http://localhost/", { headers: { Cookie: answer.kept } });
      const receipt = readReceipt(carrier, round.id, { secret, secure: false, clock: realClock });
      return { status: answer.status, text: answer.text, receipt };
    },
    close: () => agent.destroy(),
  };
}

/** Does `work` from so many connections at once, each again and again until it answers false. */
export async function atOnce(connections: number, work: () => Promise<boolean>): Promise<void> {
  const connection = async () => {
    while (await work());
  };
  await Promise.all(Array.from({ length: connections }, connection));
}
