import { execFile } from "node:child_process";
import { promisify } from "node:util";
import fc from "fast-check";
import { expect, it } from "vitest";
import { tagOf } from "#app/ballot-box/tag.server.ts";
import { verifyBundle } from "#app/ballot-box/verify.server.ts";
import { concludeRound } from "#app/services/conclude-round.server.ts";
import { round, sample } from "../db/samples.ts";
import { onBothEngines } from "../engines.ts";
import { whileOpenMs } from "./cast-many.ts";
import { onPaper, openTable } from "./paper-desk.ts";

const { voteClosesAtMs, complaintsUntilMs } = round.schedule;
const run = promisify(execFile);
const isLong = process.env.FAULTS === "long";
const casts = isLong ? 1000 : 100;

/** The ways one person can try to vote, and the moments between at which the ledger grows. */
const step = fc.constantFrom("number", "former number", "code", "paper", "publish");
const people = fc.array(fc.array(step, { maxLength: 6 }), { minLength: 1, maxLength: 12 });

onBothEngines("one person, one vote", (openFresh, engine) => {
  it("C6: the same person by number, former number, code and paper in any order counts once, as paper", async () => {
    await fc.assert(
      fc.asyncProperty(people, async (tries) => {
        const table = await openTable(openFresh, tries.length);
        const { db, roll, byNumber, byCode, cast, mark, keyAll, publish, open, bundle } = table;
        // One try of each at a time, so that people come between each other.
        const turns = Array.from({ length: 6 }, (_, turn) => tries.map((steps) => steps[turn]));
        const papers = new Set<number>();
        for (const [who, step] of turns.flatMap((turn) => [...turn.entries()])) {
          const { rollId, number, formerNumber, code } = roll[who]!;
          if (step === "publish") await publish(whileOpenMs);
          if (step === undefined || step === "publish") continue;
          if (step === "paper") {
            if (!papers.has(who)) await mark(rollId);
            papers.add(who);
            continue;
          }
          const admission =
            step === "code"
              ? await byCode(code)
              : await byNumber(step === "number" ? number : formerNumber);
          expect("problem" in admission).toBe(papers.has(who));
          if ("voter" in admission) expect(await cast(admission.voter)).toHaveProperty("cast");
        }
        if (papers.size > 0) await keyAll([...papers].map(() => onPaper()));
        await publish(voteClosesAtMs);
        await open(complaintsUntilMs);
        const voted = tries.filter((steps) => steps.some((step) => step !== "publish")).length;
        const concluded = await concludeRound(db, sample, complaintsUntilMs);
        const here = concluded?.outcome.areas.find(({ areaId }) => areaId === "a-2");
        expect(here?.turnout).toMatchObject({
          ballots: voted,
          byChannel: { web: voted - papers.size, paper: papers.size, school: 0 },
        });
        expect(Object.fromEntries(here!.spends.map((one) => [one.proposalId, one.score]))).toEqual({
          "p-1": voted - papers.size,
          "p-9": papers.size,
        });
        expect(verifyBundle(await bundle())).toMatchObject({ verified: { ballots: voted } });
      }),
      { numRuns: isLong ? 100 : 8 },
    );
  });

  it("C6: two instances with sixteen connections each leave one ballot of one tag", async () => {
    const { db, url, folder } = await openTable(openFresh, 1);
    // On SQLite a process has one connection, which its casts take turns at.
    const connections = engine === "postgres" ? ["16"] : [];
    const program = ["--import", "tsx", "test/services/cast-many.ts", url, folder];
    const answers = await Promise.all(
      [1, 2].map(() =>
        run(process.execPath, [...program, String(casts / 2), ...connections], {
          maxBuffer: 2 ** 26,
        }),
      ),
    );
    const all = answers.flatMap(({ stdout }) => JSON.parse(stdout));
    expect(all).toHaveLength(casts);
    expect(all.filter(({ replaced }) => !replaced)).toHaveLength(1);
    const rows = await db.selectFrom("sealed_ballot").selectAll().execute();
    expect(rows).toMatchObject([{ version: casts }]);
  }, 120_000);

  it("C6: a cast beside the mark ends as one vote, whichever comes first", async () => {
    const table = await openTable(openFresh, 12);
    const { db, roll, byNumber, cast, propose, confirm, keyAll, publish, open } = table;
    for (const { rollId } of roll) await propose(rollId);
    const voters = await Promise.all(roll.map(({ number }) => byNumber(number)));
    await Promise.all(
      voters.map(async (admission, who) => {
        if ("problem" in admission) throw new Error("Not let in.");
        const { rollId } = roll[who]!;
        const both = [cast(admission.voter), confirm(rollId)];
        await Promise.all(who % 2 === 0 ? both : both.reverse());
      }),
    );
    await keyAll(roll.map(() => onPaper()));
    await publish(voteClosesAtMs);
    await open(complaintsUntilMs);
    const concluded = await concludeRound(db, sample, complaintsUntilMs);
    expect(concluded?.outcome.turnout).toMatchObject({
      ballots: 12,
      byChannel: { web: 0, paper: 12 },
    });
  });

  it("C6, turned round: without the list of who voted on paper the same person counts twice", async () => {
    const table = await openTable(openFresh, 1);
    const { db, keys, roll, cast, mark, keyAll, publish, open } = table;
    const { rollId } = roll[0]!;
    await mark(rollId);
    await db.deleteFrom("withdrawn").execute();
    const tag = tagOf(keys.tagKeyOf("r-1")!, "r-1", rollId);
    const voter = { roundId: "r-1", tag, areaId: "a-2", channel: "web" } as const;
    expect(await cast(voter)).toHaveProperty("cast");
    await keyAll([onPaper()]);
    await publish(voteClosesAtMs);
    await open(complaintsUntilMs);
    const concluded = await concludeRound(db, sample, complaintsUntilMs);
    expect(concluded?.outcome.turnout.ballots).toBe(2);
  });
});
