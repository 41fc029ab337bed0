import { en } from "./en/staff.ts";
import { sv } from "./sv/staff.ts";
import { addWords } from "./words.ts";

// Imported by the pages staff use: their words come with them, and residents never load them.
addWords("sv", sv);
addWords("en", en);
