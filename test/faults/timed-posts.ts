import { randomInt } from "node:crypto";
import { Agent, request } from "node:http";
import type { Running } from "../http/a-server.ts";

/** A form that is sent: where to, and its fields. */
export interface Form {
  path: string;
  fields: Readonly<Record<string, string>>;
}

/** A form as it goes over the wire. */
export const bodyOf = ({ fields }: Form) => new URLSearchParams(fields).toString();

/** What a form was answered with, and how long that took, µs. */
export interface TimedAnswer {
  us: number;
  status: number;
  bytes: number;
  text: string;
}

/** Sends forms one after the other through one connection, and takes the time of each. */
export function openTimer({ port, origin }: Running) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const send = (form: Form): Promise<TimedAnswer> => {
    const { path } = form;
    const body = bodyOf(form);
    const headers = {
      Origin: origin,
      "Content-Type": "application/x-www-form-urlencoded",
      "Content-Length": Buffer.byteLength(body),
    };
    return new Promise((answered, fails) => {
      const options = { agent, port, host: "127.0.0.1", path, method: "POST", headers };
      const from = process.hrtime.bigint();
      const asked = request(options, (answer) => {
        const pieces: Buffer[] = [];
        answer.on("data", (piece) => pieces.push(piece));
        answer.on("end", () => {
          const us = Number(process.hrtime.bigint() - from) / 1000;
          const whole = Buffer.concat(pieces);
          const { statusCode: status = 0 } = answer;
          answered({ us, status, bytes: whole.length, text: whole.toString() });
        });
      });
      asked.on("error", fails);
      asked.end(body);
    });
  };
  return { send, close: () => agent.destroy() };
}

/**
 * So many of each of two kinds of form, a pair at a time, which of the pair comes first being drawn:
 * whatever changes while they are sent falls on both alike. The first `warm` pairs are not counted.
 */
export async function inPairs(
  { send }: ReturnType<typeof openTimer>,
  [first, second]: readonly [(no: number) => Form, (no: number) => Form],
  { pairs, warm }: { pairs: number; warm: number },
): Promise<[TimedAnswer[], TimedAnswer[]]> {
  const answers: [TimedAnswer[], TimedAnswer[]] = [[], []];
  for (let no = -warm; no < pairs; no += 1) {
    const firstIs = randomInt(2);
    for (const kind of [firstIs, 1 - firstIs] as const) {
      const answer = await send((kind === 0 ? first : second)(no + warm));
      if (no >= 0) answers[kind === 0 ? 0 : 1].push(answer);
    }
  }
  return answers;
}
