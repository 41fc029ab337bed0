import { join } from "node:path";
import { expect, it } from "vitest";
import { receiptCode } from "#app/ballot-box/opening.server.ts";
import { receiptsIn } from "#app/ballot-box/receipt-list.server.ts";
import { tagOf } from "#app/ballot-box/tag.server.ts";
import { verifyBundle } from "#app/ballot-box/verify.server.ts";
import { limits } from "#app/domain/limits.ts";
import { concludeRound } from "#app/services/conclude-round.server.ts";
import { undoMark } from "#app/services/undo-mark.server.ts";
import { listAudit } from "#db/audit.server.ts";
import { findInBox } from "#db/ballots.server.ts";
import { listLedger, listTurnout } from "#db/ledger.server.ts";
import { countMarks } from "#db/paper-marks.server.ts";
import { hasPython, pythonVerdict } from "../ballot-box/python.ts";
import { writeBundle } from "../ballot-box/written-bundle.ts";
import { round, sample } from "../db/samples.ts";
import { onBothEngines } from "../engines.ts";
import { whileOpenMs } from "./cast-many.ts";
import { eva, letIn, madeNumber, maja, onPaper, openTable } from "./paper-desk.ts";

const { voteOpensAtMs, voteClosesAtMs, complaintsUntilMs } = round.schedule;
const noMark = { rollId: null, proposed: null };

onBothEngines("marking who votes on paper", (openFresh) => {
  it("answers a lookup with one of three words, by both numbers, and stores no number", async () => {
    const { db, roll, lookUp, mark } = await openTable(openFresh, 2);
    const [{ rollId, number, formerNumber }] = roll as [(typeof roll)[0]];
    const eligible = { found: { standing: "eligible", rollId, proposed: null } };
    expect(await lookUp(number)).toEqual(eligible);
    expect(await lookUp(`${number.slice(0, 8)}-${number.slice(8)}`)).toEqual(eligible);
    expect(await lookUp(formerNumber)).toEqual(eligible);
    expect(await lookUp(madeNumber(700))).toEqual({
      found: { standing: "not-on-roll", ...noMark },
    });
    await mark(rollId);
    expect(await lookUp(number)).toEqual({ found: { standing: "voted-on-paper", ...noMark } });
    const unreadable = { problems: [{ key: "numberUnreadable", field: "nummer" }] };
    for (const typed of ["", "19800101", number.replace(/.$/, "x"), "9".repeat(5000)]) {
      expect(await lookUp(typed)).toEqual(unreadable);
    }
    const written = JSON.stringify(await listAudit(db, { limit: 100 }));
    for (const secret of [number, formerNumber, rollId]) expect(written).not.toContain(secret);
    expect(await listAudit(db, { limit: 100 })).toHaveLength(7);
  });

  it("lets nobody look up more than a table can need", async () => {
    const { roll, lookUp } = await openTable(openFresh, 1);
    const number = roll[0]!.number;
    for (let times = 0; times < limits.lookUpsPerTenMinutes; times += 1) await lookUp(number);
    expect(await lookUp(number)).toMatchObject({ problems: [{ key: "lookUpTooOften" }] });
    expect(await lookUp(number, maja)).toHaveProperty("found");
    expect(await lookUp(number, eva, whileOpenMs + 600_000)).toHaveProperty("found");
  });

  it("takes two persons, and only the maker undoes", async () => {
    const { db, roll, lookUp, propose, confirm, byNumber } = await openTable(openFresh, 1);
    const [{ rollId, number }] = roll as [(typeof roll)[0]];
    expect(await confirm(rollId)).toEqual([{ key: "changedMeanwhile" }]);
    expect(await propose(rollId)).toEqual([]);
    expect(await propose(rollId)).toEqual([]);
    expect(await propose(rollId, maja)).toEqual([{ key: "changedMeanwhile" }]);
    expect(await confirm(rollId, eva)).toEqual([{ key: "ownMark" }]);
    expect(await lookUp(number)).toMatchObject({ found: { proposed: "by-me" } });
    expect(await lookUp(number, maja)).toMatchObject({ found: { proposed: "by-other" } });
    expect(await byNumber(number)).toHaveProperty("voter");
    expect(await undoMark(db, "r-1", rollId, maja, whileOpenMs)).toEqual([
      { key: "changedMeanwhile" },
    ]);
    expect(await undoMark(db, "r-1", rollId, eva, whileOpenMs)).toEqual([]);
    expect(await confirm(rollId)).toEqual([{ key: "changedMeanwhile" }]);
    expect(await propose(rollId)).toEqual([]);
    const presses = await Promise.all([confirm(rollId), confirm(rollId)]);
    expect(presses.map((problems) => problems.length).sort()).toEqual([0, 1]);
    expect(await byNumber(number)).toEqual({ problem: { key: "votedOnPaper" } });
  });

  it("takes the ballot out of the box, and refuses every way in and every cast after", async () => {
    const { db, keys, roll, byNumber, byCode, cast, mark } = await openTable(openFresh, 1);
    const [{ rollId, number, formerNumber, code }] = roll as [(typeof roll)[0]];
    const voter = letIn(await byNumber(number));
    await cast(voter);
    await mark(rollId);
    const tag = tagOf(keys.tagKeyOf("r-1")!, "r-1", rollId);
    expect(voter.tag).toBe(tag);
    expect(await findInBox(db, "r-1", tag)).toBeNull();
    const refused = { problem: { key: "votedOnPaper" } };
    expect(await byNumber(number)).toEqual(refused);
    expect(await byNumber(formerNumber)).toEqual(refused);
    expect(await byCode(code)).toEqual(refused);
    expect(await cast(voter)).toEqual({ problems: [{ key: "votedOnPaper" }] });
    expect(await findInBox(db, "r-1", tag)).toBeNull();
  });

  it("is told in the ledger once when there was a ballot, and never when there was none", async () => {
    const { db, roll, byNumber, cast, mark, publish, lines } = await openTable(openFresh, 4);
    const [published, waiting, silent, counted] = roll as [
      (typeof roll)[0],
      (typeof roll)[0],
      (typeof roll)[0],
      (typeof roll)[0],
    ];
    const casts = [];
    for (const { number } of [published, counted]) {
      casts.push(await cast(letIn(await byNumber(number))));
    }
    await publish(whileOpenMs);
    casts.push(await cast(letIn(await byNumber(waiting.number))));
    for (const { rollId } of [published, waiting, silent]) await mark(rollId);
    await publish(whileOpenMs);
    await publish(voteClosesAtMs);
    const all = await lines();
    expect(all.filter(({ t }) => t === "withdraw")).toHaveLength(2);
    expect(all.filter(({ t }) => t === "cast")).toHaveLength(3);
    const listed = new Map(
      receiptsIn(await listLedger(db, "r-1"), "").map(({ code, is }) => [code, is]),
    );
    const states = casts.map((one) => "cast" in one && listed.get(receiptCode(one.cast.c)));
    expect(states).toEqual(["withdrawn", "counted", "withdrawn"]);
    // The one who is left on a screen; the three on paper are counted with their batch.
    expect(await listTurnout(db, "r-1")).toEqual([{ areaId: "a-2", channel: "web", ballots: 1 }]);
  });

  it("counts each voter once, as paper, and anyone can check it", async () => {
    const table = await openTable(openFresh, 14);
    const { db, folder, roll, byNumber, cast, mark, keyAll, publish, open, bundle } = table;
    for (const { number } of roll) await cast(letIn(await byNumber(number)));
    await publish(whileOpenMs);
    for (const { rollId } of roll.slice(0, 3)) await mark(rollId);
    await keyAll([onPaper(), onPaper(), onPaper()]);
    await publish(voteClosesAtMs);
    await open(complaintsUntilMs);
    const files = await bundle();
    expect(verifyBundle(files)).toMatchObject({ verified: { ballots: 14, withheld: 0 } });
    if (hasPython) {
      writeBundle(join(folder, "bundle"), files);
      expect(pythonVerdict(join(folder, "bundle"))).toMatchObject({ code: 0, stderr: "" });
    }
    const concluded = await concludeRound(db, sample, complaintsUntilMs);
    expect(concluded?.outcome.turnout).toMatchObject({
      ballots: 14,
      byChannel: { web: 11, paper: 3, school: 0 },
    });
    const here = concluded?.outcome.areas.find(({ areaId }) => areaId === "a-2");
    const scores = here?.spends.map(({ proposalId, score }) => [proposalId, score]);
    expect(scores).toEqual([
      ["p-1", 11],
      ["p-9", 3],
    ]);
  });

  it("is possible from the opening of the vote until the ledger is closed, and no longer", async () => {
    const { db, roll, lookUp, propose, confirm, publish } = await openTable(openFresh, 2);
    const [one, other] = roll as [(typeof roll)[0], (typeof roll)[0]];
    const early = await lookUp(one.number, eva, voteOpensAtMs - 1);
    expect(early).toEqual({ problems: [{ key: "paperNotOpen" }] });
    await propose(one.rollId);
    // Someone who came in time may be confirmed just after: the ledger waits.
    await publish(voteClosesAtMs);
    expect(await confirm(one.rollId, maja, voteClosesAtMs + 1)).toEqual([]);
    await publish(voteClosesAtMs + 2);
    expect(await propose(other.rollId, eva, voteClosesAtMs + 3)).toEqual([{ key: "paperClosed" }]);
    expect(await lookUp(other.number, eva, voteClosesAtMs + 3)).toEqual({
      problems: [{ key: "paperClosed" }],
    });
    expect(await countMarks(db, "r-1")).toBe(0);
  });
});
