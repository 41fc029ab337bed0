import { recount as en } from "./en/recount.ts";
import { recount as sv } from "./sv/recount.ts";
import { addWords } from "./words.ts";

// Imported by the page where anyone counts again: no other page loads its words.
addWords("sv", sv);
addWords("en", en);
