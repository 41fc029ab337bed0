import { classCodes as en } from "./en/class-codes.ts";
import { classCodes as sv } from "./sv/class-codes.ts";
import { addWords } from "./words.ts";

// Read by administrators and by teachers without an account: the words come with their pages.
addWords("sv", sv);
addWords("en", en);
