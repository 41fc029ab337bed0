import { check as en } from "./en/check.ts";
import { check as sv } from "./sv/check.ts";
import { addWords } from "./words.ts";

// The page where a receipt is looked up is drawn on the server alone: no browser loads its words.
addWords("sv", sv);
addWords("en", en);
