import type { BoxState } from "#app/domain/box-state.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Round } from "#app/domain/round.ts";
import type { StaffKey } from "#app/text/words.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Card } from "#app/ui/card.tsx";
import { OpeningSentence } from "#app/ui/outcome/opening-sentence.tsx";
import { StoppedCheck } from "#app/ui/outcome/stopped-check.tsx";
import { useTongue } from "#app/ui/words.tsx";

/** What is known of the round's key and of its box. */
export interface KeyState {
  problems: readonly Problem[];
  fingerprint: string | null;
  box: BoxState | null;
}

/** What stops the opening of the votes, or waits for somebody; nothing when it goes by itself. */
export function BoxAlert({ round, box }: { round: Round; box: BoxState | null }) {
  if (box?.kind === "stopped") return <StoppedCheck box={box} />;
  if (box?.kind !== "missing" && box?.kind !== "awaits-trustees") return null;
  return (
    <Alert tone={box.kind === "missing" ? "danger" : "warning"}>
      <OpeningSentence round={round} box={box} />
    </Alert>
  );
}

/** What the trustees of a round have left to do, with the commands they do it by. */
export function KeySteps({ round, state }: { round: Round; state: KeyState }) {
  const { t } = useTongue();
  const { box, fingerprint, problems } = state;
  const { slug, keyHolding } = round;
  if (keyHolding.kind === "server") return null;
  const awaits = box?.kind === "awaits-trustees";
  return (
    <Card as="section" tone="sand" labelledBy="key-title" id="key">
      <h2 id="key-title">{t("admin.k.title")}</h2>
      <div className="stack">
        {fingerprint && <p>{t("admin.k.fingerprint", { code: fingerprint })}</p>}
        {problems.length === 0 && <p>{t("admin.k.ready")}</p>}
        {problems.some(({ key }) => key === "keysMissing") && (
          <>
            <Step says="admin.k.make" commands={[makingCommand(round)]} />
            <Step
              says="admin.k.adopt"
              commands={[`adopt --round ${slug} nyckel/public-key.json`]}
            />
          </>
        )}
        {problems.length > 0 && (
          <Step says="admin.k.challenge" commands={rehearsalCommands(round)} />
        )}
        {awaits && <Step says="admin.k.open" commands={openingCommands(round)} />}
      </div>
    </Card>
  );
}

function Step({ says, commands }: { says: StaffKey; commands: readonly string[] }) {
  const { t } = useTongue();
  return (
    <div className="stack-small">
      <p>{t(says)}</p>
      <ul>
        {commands.map((command) => (
          <li key={command}>
            <code className="seed">npm run keys -- {command}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}

function makingCommand({ id, keyHolding }: Round): string {
  if (keyHolding.kind === "server") return "";
  const { trustees, threshold } = keyHolding;
  const many = `--trustees ${trustees.length} --threshold ${threshold}`;
  return `ceremony --round ${id} ${many} --out nyckel`;
}

/** So many shares as are asked for, each named by the file it lies in. */
function shareOptions(count: number): string {
  return Array.from({ length: count }, (_, at) => `--share share-${at + 1}.txt`).join(" ");
}

function rehearsalCommands({ slug, keyHolding }: Round): string[] {
  const all = keyHolding.kind === "server" ? 0 : keyHolding.trustees.length;
  return [
    `challenge --round ${slug} --out challenge.json`,
    `rehearse challenge.json ${shareOptions(all)} --out answer.json`,
    `rehearsed --round ${slug} answer.json`,
  ];
}

function openingCommands({ slug, keyHolding }: Round): string[] {
  const needed = keyHolding.kind === "server" ? 0 : keyHolding.threshold;
  return [
    `sealed --round ${slug} --out sealed.jsonl`,
    `open sealed.jsonl ${shareOptions(needed)} --out openings.jsonl`,
    `release --round ${slug} openings.jsonl`,
  ];
}
