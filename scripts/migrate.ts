import { clockFrom, realClock } from "#app/clock.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { takeStepsSafely } from "./safe-steps.ts";
import { environmentOrExit, exitWith, orExit } from "./start.ts";

const words = process.argv.slice(2);
const allowOpen = words.includes("--allow-open");
if (words.length > (allowOpen ? 1 : 0)) exitWith("The only word this takes is --allow-open.");
const { databaseUrl, clockMs } = environmentOrExit();
const clock = clockMs === null ? realClock : clockFrom(clockMs);
const database = await orExit(openDatabase(databaseUrl), "The database did not open");
const steps = takeStepsSafely(database, { databaseUrl, nowMs: clock(), allowOpen });
const { taken, copy } = await orExit(steps, "The schema could not be changed");
if (copy !== null) console.log(`What was there before lies in ${copy}.`);
console.log(taken.length > 0 ? `Took ${taken.join(", ")}.` : "The schema was already newest.");
await database.close();
