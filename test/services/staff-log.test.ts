import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { sql } from "kysely";
import { afterAll, describe, expect, test } from "vitest";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import type { Round } from "#app/domain/round.ts";
import { adoptRoll } from "#app/services/adopt-roll.server.ts";
import { answerQuestion } from "#app/services/answer-question.server.ts";
import { handleReport } from "#app/services/handle-report.server.ts";
import { hidePost } from "#app/services/hide-post.server.ts";
import { proposeVoter } from "#app/services/propose-voter.server.ts";
import { publishRound } from "#app/services/publish-round.server.ts";
import { type DecisionText, recordDecision } from "#app/services/record-decision.server.ts";
import { reviewIdea } from "#app/services/review-idea.server.ts";
import { saveProposal } from "#app/services/save-proposal.server.ts";
import { saveRound } from "#app/services/save-round.server.ts";
import { settleVoter } from "#app/services/settle-voter.server.ts";
import { stageRoll } from "#app/services/stage-roll.server.ts";
import { log } from "#app/text/sv/log.ts";
import { countAudit, listAudit, listAuditLinks } from "#db/audit.server.ts";
import { auditHash, checkChain, NO_HASH } from "#db/audit-chain.server.ts";
import { saveArgument, saveQuestion, saveReport } from "#db/discussion.server.ts";
import type { Db } from "#db/open.server.ts";
import { listAdditions } from "#db/roll-additions.server.ts";
import { saveRound as store } from "#db/rounds.server.ts";
import { bench, idea, officer, resident } from "../db/samples.ts";
import { onBothEngines } from "../engines.ts";
import { administrator, draft, furnish, member, round0 } from "./desk.ts";

const { schedule } = round0.round;
const { round, areas } = round0;
const written = { proposalId: bench.id, authorId: resident.id, authorName: "Invånare" };

async function furnished(db: Db): Promise<void> {
  await furnish(db);
  const atMs = schedule.talkFromMs;
  const said = { side: "against", text: "Nej.", writtenAtMs: atMs, hiddenReason: null } as const;
  await saveArgument(db, { ...written, ...said, id: "arg-1" });
  const addressee = { id: officer.id, name: officer.name, title: officer.title };
  const asked = { addressee, text: "När?", askedAtMs: atMs, answer: null, hiddenReason: null };
  await saveQuestion(db, { ...written, ...asked, id: "que-1" });
  const post = { subjectKind: "argument", subjectId: "arg-1", proposalId: bench.id } as const;
  const handled = { reason: "Hån", reportedAtMs: atMs, handledAtMs: null };
  await saveReport(db, { ...post, ...handled, id: "rep-1" });
  const own = areas.map((area) => ({ ...area, id: `${area.id}-9` }));
  await store(db, { round: ownDraft, areas: own });
}

/** A second round, which nobody has published yet. */
const ownDraft = {
  ...{ ...draft.round, id: "r-9", slug: "egen" },
  potPlan: { kind: "fixed", cityWideKronor: 0, kronorByArea: { "a-1-9": 1_000, "a-2-9": 1_000 } },
} as const satisfies Round;

const rejection = { outcome: "rejected", reason: "Statens väg.", criterion: "remit" } as const;
const none = { number: null, money: null, assessment: null };
const later = { ...schedule, voteClosesAtMs: schedule.voteClosesAtMs + 1 };
const follow: DecisionText = {
  ...{ verdict: "follow", paragraph: "§ 9", deviationClass: null, reason: "" },
  decidedOn: new Date(schedule.decisionPlannedAtMs).toISOString().slice(0, 10),
};

type Act = (db: Db) => Promise<unknown>;

/** What a member of staff does, once, and what must have been done before. */
interface Deed {
  name: string;
  /** How many lines it must add, when not one. */
  lines?: number;
  prepare?: Act;
  act: Act;
}

const keysFolder = mkdtempSync(join(tmpdir(), "radslag-staff-log-"));
afterAll(() => rmSync(keysFolder, { recursive: true }));
const rollFile = Buffer.from(`personnummer;område\n198702032387;${areas[1]!.name}\n`);
const openMs = schedule.voteOpensAtMs;
const readRoll: Act = async (db) => {
  const means = { db, keys: openKeys(keysFolder) };
  const read = await stageRoll(means, round.id, rollFile, administrator, openMs - 1);
  return "problems" in read ? read.problems : [];
};
const adopt: Act = (db) => adoptRoll(db, round.id, administrator, openMs - 1);
const rollInUse: Act = async (db) => [await readRoll(db), await adopt(db)];
const propose: Act = (db) => {
  const addition = { number: "196109142387", areaId: areas[1]!.id, earlierNumber: "" };
  const means = { db, keys: openKeys(keysFolder) };
  return proposeVoter(means, round.id, addition, administrator, openMs);
};
const settle =
  (agreed: boolean): Act =>
  async (db) => {
    const [addition] = await listAdditions(db, round.id);
    return settleVoter(db, round.id, addition?.id ?? "", agreed, officer, openMs);
  };
const proposed: Act = async (db) => [await rollInUse(db), await propose(db)];

/** Every service, and who uses it. What staff do is done here once, with the lines it must add. */
const services: Readonly<Record<string, "resident" | "machine" | readonly Deed[]>> = {
  "adopt-roll": [{ name: "adopting a roll", prepare: readRoll, act: adopt }],
  "answer-question": [
    {
      name: "answering a question",
      act: (db) => answerQuestion(db, "que-1", "I maj.", officer, schedule.talkFromMs),
    },
  ],
  "ask-question": "resident",
  "cast-ballot": "resident",
  "check-secrets": "machine",
  "complete-idea": "resident",
  "conclude-round": "machine",
  "fill-box": "machine",
  "handle-report": [
    {
      name: "letting a post stand",
      act: (db) => handleReport(db, "rep-1", officer, schedule.talkFromMs),
    },
  ],
  "hide-post": (["argument", "question", "proposal"] as const).map((kind) => ({
    name: `hiding: ${kind}`,
    act: (db: Db) => {
      const id = { argument: "arg-1", question: "que-1", proposal: idea.id }[kind];
      return hidePost(db, { kind, id }, "Hot.", officer, schedule.talkFromMs);
    },
  })),
  "import-election": "machine",
  "open-box": "machine",
  "propose-voter": [{ name: "proposing a voter", prepare: rollInUse, act: propose }],
  "publish-batch": "machine",
  "publish-round": [
    {
      name: "publishing a round",
      act: (db) => publishRound(db, ownDraft.id, administrator, schedule.informFromMs - 1),
    },
  ],
  "record-decision": [
    {
      name: "recording a decision",
      act: (db) =>
        recordDecision(db, round.id, [bench.id], follow, member, schedule.decisionPlannedAtMs),
    },
    {
      name: "recording every decision: a line an item",
      lines: 2,
      act: (db) => recordDecision(db, round.id, null, follow, member, schedule.decisionPlannedAtMs),
    },
  ],
  "report-post": "resident",
  "review-idea": [
    {
      name: "reviewing an idea",
      act: (db) =>
        reviewIdea(db, idea.id, { ...none, review: rejection }, officer, schedule.reviewFromMs),
    },
  ],
  "save-draft": "resident",
  "save-proposal": [
    {
      name: "changing a proposal",
      act: (db) =>
        saveProposal(db, { ...bench, title: "Två" }, "Fel.", administrator, schedule.talkFromMs),
    },
    {
      name: "adding a proposal",
      act: (db) => {
        const added = { ...bench, id: "p-9", number: "N9" };
        return saveProposal(db, added, "", administrator, schedule.talkFromMs);
      },
    },
  ],
  "save-round": [
    {
      name: "changing a round",
      act: (db) => {
        const changed = { ...round, title: "Ett annat namn" };
        return saveRound(db, { round: changed, areas }, administrator, schedule.talkFromMs);
      },
    },
    {
      name: "giving an open vote more time",
      act: (db) => {
        const changed = { ...round, schedule: later };
        const nowMs = schedule.voteOpensAtMs;
        return saveRound(db, { round: changed, areas }, administrator, nowMs, "Nätet låg nere.");
      },
    },
  ],
  "settle-voter": [
    { name: "agreeing to a voter", prepare: proposed, act: settle(true) },
    { name: "refusing a voter", prepare: proposed, act: settle(false) },
  ],
  "stage-roll": [{ name: "reading a roll", act: readRoll }],
  "submit-idea": "resident",
  "write-argument": "resident",
};
const acts = Object.values(services).flatMap((one) => (typeof one === "string" ? [] : one));
const ready = acts.filter(({ prepare }) => !prepare);
const folder = resolve(import.meta.dirname, "../../app/services");
const files = readdirSync(folder).map((name) => ({
  service: name.replace(".server.ts", ""),
  text: readFileSync(resolve(folder, name), "utf8"),
}));

describe("C15: the staff's log", () => {
  test("C15: every service is known here, and those that staff use write to the log", () => {
    expect(files.map(({ service }) => service).sort()).toEqual(Object.keys(services).sort());
    const writing = files.filter(({ text }) => text.includes("appendAudit("));
    const staff = Object.entries(services).filter(([, users]) => typeof users !== "string");
    expect(writing.map(({ service }) => service).sort()).toEqual(staff.map(([name]) => name));
  });

  test("C15: every act that a service names has words of its own", () => {
    const named = files
      .filter(({ text }) => text.includes("appendAudit("))
      .flatMap(({ text }) => [...text.matchAll(/(?:\bact: |\bact = .*?)"([a-z-]+)"/g)])
      .map(([, act]) => act);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((act) => !Object.hasOwn(log, `log.act.${act}`))).toEqual([]);
  });
});

/** All that is kept, table by table, but for what the engine keeps for itself. */
async function everything(db: Db): Promise<Record<string, unknown>> {
  const tables = (await db.introspection.getTables()).map(({ name }) => name).sort();
  const kept: Record<string, unknown> = {};
  for (const name of tables) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(db);
    kept[name] = rows.map((row) => JSON.stringify(row)).sort();
  }
  return kept;
}

onBothEngines("C15: what staff do", (openFresh, engine) => {
  const failing = {
    sqlite: (name: string, when: string) => [
      `create trigger ${name} ${when} begin select raise(abort, 'broken on purpose'); end`,
    ],
    postgres: (name: string, when: string) => [
      `create function ${name}() returns trigger language plpgsql as
        $$ begin raise exception 'broken on purpose'; end $$`,
      `create trigger ${name} ${when} for each row execute function ${name}()`,
    ],
  }[engine];

  test.each(acts)(
    "C15: $name adds its line and no other, with words",
    async ({ prepare, act, lines = 1 }) => {
      const { db } = await openFresh();
      await furnished(db);
      await prepare?.(db);
      const before = await countAudit(db);
      expect(await act(db)).toEqual([]);
      expect(await countAudit(db)).toBe(before + lines);
      const kept = await listAudit(db, { limit: lines });
      for (const line of kept) {
        expect(Object.keys(log)).toContain(`log.act.${line.act}`);
        expect(line.roundId ?? line.subject).toMatch(/^r-[19]$/);
        expect(line.actorId).not.toBe("");
      }
      expect(checkChain(await listAuditLinks(db))).toMatchObject({ lines: before + lines });
    },
  );

  test.each(acts)(
    "C15: $name is not done when its line cannot be kept",
    async ({ prepare, act }) => {
      const { db } = await openFresh();
      await furnished(db);
      await prepare?.(db);
      const before = await everything(db);
      for (const statement of failing("broken", "before insert on audit")) {
        await sql.raw(statement).execute(db);
      }
      await expect(act(db)).rejects.toThrow("on purpose");
      expect(await everything(db)).toEqual(before);
    },
  );

  test("C15: an act that fails after its line was written leaves no line", async () => {
    const { db } = await openFresh();
    await furnished(db);
    for (const statement of failing("broken", "before update on round")) {
      await sql.raw(statement).execute(db);
    }
    const nowMs = schedule.decisionPlannedAtMs;
    const all = recordDecision(db, round.id, null, follow, member, nowMs);
    await expect(all).rejects.toThrow("on purpose");
    expect(await listAudit(db, { limit: 9 })).toEqual([]);
  });

  const guards = {
    sqlite: ["update", "delete", "gap"].map((name) => `drop trigger audit_no_${name}`),
    postgres: ["change", "truncate", "gap"].map((name) => `drop trigger audit_no_${name} on audit`),
  }[engine];

  test("C15: whichever line is edited past the database's guards, the check fails at it", async () => {
    const { db } = await openFresh();
    await furnished(db);
    for (const { act } of ready.slice(0, 4)) await act(db);
    for (const statement of guards) await sql.raw(statement).execute(db);
    const honest = await listAuditLinks(db);
    expect(checkChain(honest)).toMatchObject({ lines: 4 });
    for (const { seq, line } of honest) {
      const forged = line.replace(/"actor":"[^"]+"/, '"actor":"u-none"');
      const own = auditHash(honest[seq - 2]?.hash ?? NO_HASH, forged);
      const edit = (set: object) =>
        db.updateTable("audit").set(set).where("seq", "=", seq).execute();
      await edit({ line: forged });
      expect(checkChain(await listAuditLinks(db))).toMatchObject({ place: seq });
      // With a hash of its own made anew it is the next line that does not follow.
      await edit({ hash: own });
      const found = checkChain(await listAuditLinks(db));
      if (seq < honest.length) expect(found).toMatchObject({ place: seq + 1 });
      else expect("head" in found && found.head).not.toBe(honest.at(-1)?.hash);
      await edit({ line, hash: honest[seq - 1]!.hash });
      await db.deleteFrom("audit").where("seq", "=", seq).execute();
      if (seq < honest.length) {
        expect(checkChain(await listAuditLinks(db))).toMatchObject({ place: seq });
      }
      await db
        .insertInto("audit")
        .values(honest[seq - 1]!)
        .execute();
    }
    expect(checkChain(await listAuditLinks(db))).toMatchObject({ lines: 4 });
  });

  test("C15, turned round: hashes that do not hang together tell nothing of an edit", async () => {
    const { db } = await openFresh();
    await furnished(db);
    for (const { act } of ready.slice(0, 3)) await act(db);
    const links = await listAuditLinks(db);
    const forgedLine = links[0]!.line.replace(/"actor":"[^"]+"/, '"actor":"u-none"');
    // Each line hashed by itself, as it would be without the chain.
    const alone = (lines: readonly string[]) =>
      lines.map((line) => ({ line, hash: auditHash(NO_HASH, line) }));
    const holds = (rows: readonly { line: string; hash: string }[]) =>
      rows.every(({ line, hash }) => hash === auditHash(NO_HASH, line));
    const rest = links.slice(1).map(({ line }) => line);
    expect(holds(alone([forgedLine, ...rest]))).toBe(true);
    const chained = { ...links[0]!, line: forgedLine, hash: auditHash(NO_HASH, forgedLine) };
    expect(checkChain([chained, ...links.slice(1)])).toMatchObject({ place: 2 });
  });
});
