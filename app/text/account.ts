import { account as en } from "./en/account.ts";
import { account as sv } from "./sv/account.ts";
import { addWords } from "./words.ts";

// Imported by the pages where one signs in and keeps one's account: no other page loads its words.
addWords("sv", sv);
addWords("en", en);
