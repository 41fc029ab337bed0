import { expect, it } from "vitest";
import type { Person } from "#app/domain/person.ts";
import { leaveAccount } from "#app/services/leave-account.server.ts";
import { markHelpful } from "#app/services/mark-helpful.server.ts";
import { listWritten } from "#db/authors.server.ts";
import { findArgument, saveArgument } from "#db/discussion.server.ts";
import { countHelpful } from "#db/helpful.server.ts";
import type { Db } from "#db/open.server.ts";
import { savePerson } from "#db/people.server.ts";
import { bench, resident, round, saving } from "../db/samples.ts";
import { onBothEngines } from "../engines.ts";
import { furnish } from "./desk.ts";

const neighbour: Person = { ...resident, id: "u-9", name: "Bo Granne" };
const nowMs = round.schedule.talkFromMs;
const said = { proposalId: bench.id, side: "for", text: "Ja.", authorName: "Åsa Öst" } as const;

onBothEngines("marking arguments as helpful", (openFresh) => {
  const open = async () => {
    const { db } = await openFresh();
    await furnish(db);
    await savePerson(db, neighbour, { answersQuestions: false });
    const own = { ...said, authorId: resident.id, writtenAtMs: nowMs, hiddenReason: null };
    await saveArgument(db, { ...own, id: "arg-1" });
    return db;
  };
  const press = (db: Db, person: Person, wanted = true, atMs = nowMs, proposal = bench) =>
    markHelpful(db, { round, proposal, person }, { argumentId: "arg-1", wanted }, atMs);
  const marks = async (db: Db, reader: Person | null) =>
    (await countHelpful(db, bench.id, reader?.id ?? null)).get("arg-1");

  it("counts one mark a person however often it is pressed, and takes it back", async () => {
    const db = await open();
    expect(await marks(db, neighbour)).toBeUndefined();
    const twice = await Promise.all([press(db, neighbour), press(db, neighbour)]);
    expect(twice).toEqual([[], []]);
    expect(await marks(db, neighbour)).toEqual({ count: 1, mine: true });
    expect(await marks(db, resident)).toEqual({ count: 1, mine: false });
    expect(await marks(db, null)).toEqual({ count: 1, mine: false });
    expect((await listWritten(db, neighbour.id)).helpful).toEqual([
      { id: "arg-1", proposal_id: bench.id },
    ]);
    for (const _ of [1, 2]) expect(await press(db, neighbour, false)).toEqual([]);
    expect(await marks(db, neighbour)).toBeUndefined();
  });

  it("is refused on one's own, on a hidden one, under another proposal and when closed", async () => {
    const db = await open();
    const gone = [{ key: "changedMeanwhile" }];
    expect(await press(db, resident)).toEqual(gone);
    expect(await press(db, neighbour, true, nowMs, saving)).toEqual(gone);
    const late = await press(db, neighbour, true, round.schedule.voteClosesAtMs);
    expect(late).toEqual([{ key: "discussionClosed" }]);
    const argument = await findArgument(db, "arg-1");
    if (argument) await saveArgument(db, { ...argument, hiddenReason: "Hån" });
    expect(await press(db, neighbour)).toEqual(gone);
    expect(await marks(db, neighbour)).toBeUndefined();
  });

  it("goes with the account, and leaves the argument where it is", async () => {
    const db = await open();
    await press(db, neighbour);
    await leaveAccount(db, neighbour, "[borta]");
    expect(await marks(db, null)).toBeUndefined();
    expect(await findArgument(db, "arg-1")).not.toBeNull();
  });
});
