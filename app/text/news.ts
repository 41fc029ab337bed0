import { news as en } from "./en/news.ts";
import { news as sv } from "./sv/news.ts";
import { addWords } from "./words.ts";

// Imported by what only the server writes: the feed, the calendar and the mails.
addWords("sv", sv);
addWords("en", en);
