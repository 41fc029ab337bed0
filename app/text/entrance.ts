import { entrance as en } from "./en/entrance.ts";
import { entrance as sv } from "./sv/entrance.ts";
import { addWords } from "./words.ts";

// The page before the booth is drawn on the server alone: no browser loads its words.
addWords("sv", sv);
addWords("en", en);
