import { expect, it } from "vitest";
import type { Person } from "#app/domain/person.ts";
import { askQuestion } from "#app/services/ask-question.server.ts";
import { writeArgument } from "#app/services/write-argument.server.ts";
import { listArguments, listQuestions, saveArgument } from "#db/discussion.server.ts";
import type { Db } from "#db/open.server.ts";
import { savePerson } from "#db/people.server.ts";
import { bench, officer, resident, round } from "../db/samples.ts";
import { onBothEngines } from "../engines.ts";
import { furnish } from "./desk.ts";

const neighbour: Person = { ...resident, id: "u-9", name: "Bo Granne" };
const nowMs = round.schedule.talkFromMs;
const authorName = "Invånare";

onBothEngines("what is sent twice", (openFresh) => {
  const open = async () => {
    const { db } = await openFresh();
    await furnish(db);
    await savePerson(db, neighbour, { answersQuestions: false });
    await savePerson(db, officer, { answersQuestions: true });
    return db;
  };
  const about = (person: Person) => ({ round, proposal: bench, person });
  const argue = (db: Db, text: string, side: "for" | "against" = "for", person = resident) =>
    writeArgument(db, about(person), { side, text, authorName }, nowMs);
  const ask = (db: Db, question: string) =>
    askQuestion(
      db,
      about(resident),
      { addresseeId: officer.id, text: question, authorName },
      nowMs,
    );

  it("is one argument, also when both come at once", async () => {
    const db = await open();
    const twice = await Promise.all([argue(db, "Barnen."), argue(db, "Barnen.")]);
    expect(twice).toEqual([[], []]);
    expect(await argue(db, "Barnen.")).toEqual([]);
    expect(await listArguments(db, bench.id)).toHaveLength(1);
  });

  it("is more when the words, the side or the person are others", async () => {
    const db = await open();
    await argue(db, "Barnen.");
    await argue(db, "Barnen!");
    await argue(db, "Barnen.", "against");
    await argue(db, "Barnen.", "for", neighbour);
    expect(await listArguments(db, bench.id)).toHaveLength(4);
  });

  it("may be said again when the first was hidden", async () => {
    const db = await open();
    await argue(db, "Barnen.");
    for (const one of await listArguments(db, bench.id)) {
      await saveArgument(db, { ...one, hiddenReason: "Hån" });
    }
    await argue(db, "Barnen.");
    expect(await listArguments(db, bench.id)).toHaveLength(2);
  });

  it("is one question, also when both come at once", async () => {
    const db = await open();
    const twice = await Promise.all([ask(db, "När?"), ask(db, "När?")]);
    expect(twice).toEqual([[], []]);
    await ask(db, "Hur?");
    expect(await listQuestions(db, bench.id)).toHaveLength(2);
  });
});
