import { parseArgs } from "node:util";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import { realClock } from "#app/clock.server.ts";
import { inviteForm } from "#app/schemas/account-forms.server.ts";
import { readFields } from "#app/schemas/form-fields.server.ts";
import { inviteStaff } from "#app/services/invite-staff.server.ts";
import { migrateToNewest } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { environmentOrExit, exitWith, orExit } from "./start.ts";

const usage = "Usage: npm run invite -- EMAIL --role administrator|officer|member|observer";

const { email, role } = asked();
const { databaseUrl, keysDir, appOrigin } = environmentOrExit();
const read = readFields(inviteForm, { email, role });
if ("problems" in read) {
  const wrong = read.problems[0]?.field === "role" ? `the role "${role}"` : `"${email}"`;
  exitWith(`Nobody can be invited with ${wrong}. ${usage}`);
}
const database = await orExit(openDatabase(databaseUrl), "The database did not open");
await orExit(migrateToNewest(database.db), "The schema could not be brought up to date");
const nowMs = realClock();
const made = await inviteStaff(
  { db: database.db, keys: openKeys(keysDir) },
  { ...read.value, title: null },
  "command-line",
  () => null,
  { nowMs, realNowMs: nowMs },
);
await database.close();
if ("problems" in made) exitWith(`${read.value.email} is a resident's address: use another.`);
console.log(`${read.value.email} can become ${role} within 24 hours, once, at:`);
console.log(`${appOrigin}/inbjudan/${made.token}`);

function asked(): { email: string; role: string } {
  try {
    const options = { role: { type: "string" } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [email] = positionals;
    if (positionals.length === 1 && email && values.role) return { email, role: values.role };
  } catch (error) {
    exitWith(`${error instanceof Error ? error.message : error} ${usage}`);
  }
  return exitWith(usage);
}
