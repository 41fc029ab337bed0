import { en } from "./en/resident.ts";
import "./account.ts";
import "./check.ts";
import "./class-codes.ts";
import "./entrance.ts";
import "./news.ts";
import "./recount.ts";
import "./staff.ts";
import { sv } from "./sv/resident.ts";
import { addWords } from "./words.ts";

// On the server every language is at hand.
addWords("sv", sv);
addWords("en", en);
