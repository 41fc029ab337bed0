import { electionOfFile } from "#app/domain/pabulib/election-of-file.ts";
import { type PabulibFile, parsePabulib } from "#app/domain/pabulib/parse.ts";
import { readSavings } from "#app/domain/pabulib/read-savings.ts";
import type { FileSavings } from "#app/domain/pabulib/savings-cells.ts";
import type { Election } from "#app/domain/rules/voting-rule.ts";
import type { outcomeJson } from "#app/routes/machine/outcome-json.ts";
import type { Failure } from "./messages.ts";

/** Fetches a file of this site, as `fetch` does. */
export type Get = (path: string) => Promise<Response>;

/** The open file of a round's outcome, as it is written. */
export type Published = ReturnType<typeof outcomeJson>;
export type PublishedArea = Published["areas"][number];

/** An area's ballots, read from its file. */
export interface ReadArea {
  file: PabulibFile;
  election: Election;
  savings: FileSavings | null;
}

/** A failure on its way from where it was met to the page. */
export class RecountError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(`The recount was stopped: ${failure.kind}.`);
    this.failure = failure;
  }
}

/** Fetches what is published about a round's outcome. */
export async function fetchOutcome(get: Get, slug: string): Promise<Published> {
  const path = `/oppna-data/${slug}.json`;
  const response = await answerOf(get, path);
  let told: Published;
  try {
    told = await response.json();
  } catch {
    throw new RecountError({ kind: "unreadable", path, fault: null });
  }
  if (told.about?.format === "radslag-outcome") return told;
  throw new RecountError({ kind: "unreadable", path, fault: null });
}

/** Fetches and reads an area's ballots; `heard` is told how many rows have come so far. */
export async function fetchBallots(
  get: Get,
  path: string,
  heard: (rows: number) => void,
): Promise<ReadArea> {
  const text = await textOf(await answerOf(get, path), path, heard);
  const reading = parsePabulib(text);
  if ("fault" in reading) throw new RecountError({ kind: "unreadable", path, ...reading });
  const savings = readSavings(text, reading.file);
  if ("fault" in savings) throw new RecountError({ kind: "unreadable", path, ...savings });
  return { ...reading, ...savings, election: electionOfFile(reading.file) };
}

async function answerOf(get: Get, path: string): Promise<Response> {
  const response = await get(path).catch(() => null);
  if (response?.ok) return response;
  throw new RecountError({ kind: "network", path });
}

/** The text of an answer, as it comes. */
async function textOf(
  { body }: Response,
  path: string,
  heard: (rows: number) => void,
): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let [text, rows] = ["", 0];
  for (;;) {
    const chunk = await reader?.read().catch(() => {
      throw new RecountError({ kind: "network", path });
    });
    const part = decoder.decode(chunk?.value, { stream: chunk?.done === false });
    text += part;
    rows += part.split("\n").length - 1;
    heard(rows);
    if (chunk?.done !== false) return text;
  }
}
