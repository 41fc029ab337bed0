import { useEffect, useReducer, useRef } from "react";
import type { CountingRule } from "#app/domain/rules/voting-rule.ts";
import type { AreaRecount, Failure, RecountOrder, Report, Told } from "./messages.ts";

/** How far a recount has come. */
export type Course =
  | { kind: "idle" }
  | { kind: "working"; step: Step | null; areas: readonly AreaRecount[] }
  | { kind: "done"; areas: readonly AreaRecount[] }
  | { kind: "failed"; failure: Failure };

export type Step = Extract<Report, { kind: "reading" | "counting" }>;

function after(course: Course, report: Report | "begin"): Course {
  if (report === "begin") return { kind: "working", step: null, areas: [] };
  if (course.kind !== "working") return course;
  switch (report.kind) {
    case "reading":
    case "counting":
      return { ...course, step: report };
    case "area":
      return { ...course, areas: [...course.areas, report.recounted] };
    case "done":
      return { kind: "done", areas: course.areas };
    case "failed":
      return report;
  }
}

/**
 * Recounts of one round in a thread of its own, which begins at the first `start` and ends with
 * the page: by the round's own rule (`null`), and beside it by another.
 */
export function useRecount(slug: string) {
  const [own, reportOwn] = useReducer(after, { kind: "idle" });
  const [other, reportOther] = useReducer(after, { kind: "idle" });
  const thread = useRef<Worker | null>(null);
  useEffect(() => () => endThread(thread), []);
  function start(otherRule: CountingRule | null) {
    const order: RecountOrder = { slug, otherRule };
    (otherRule ? reportOther : reportOwn)("begin");
    thread.current ??= newThread(({ hypothetical, ...report }) =>
      (hypothetical ? reportOther : reportOwn)(report),
    );
    thread.current.postMessage(order);
  }
  return { own, other, start };
}

function newThread(hear: (report: Told) => void): Worker {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  worker.onmessage = ({ data }: MessageEvent<Told>) => hear(data);
  worker.onerror = ({ message }) => {
    const failure = { kind: "broken", said: message } as const;
    for (const hypothetical of [false, true]) hear({ kind: "failed", failure, hypothetical });
  };
  return worker;
}

function endThread(thread: { current: Worker | null }): void {
  thread.current?.terminate();
  thread.current = null;
}
