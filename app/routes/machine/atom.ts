/** One entry of a feed; `id` is a URI that stays. */
export interface FeedEntry {
  id: string;
  title: string;
  text: string;
  link: string;
  atMs: number;
}

/** A feed: what it is called, where it and its page are, and the entries with the latest first. */
export interface Feed {
  id: string;
  language: string;
  title: string;
  author: string;
  self: string;
  page: string;
  updatedAtMs: number;
  entries: readonly FeedEntry[];
}

/** A feed as Atom (RFC 4287). */
export function atomFeed(feed: Feed): string {
  const { id, language, title, author, self, page, updatedAtMs, entries } = feed;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(language)}">`,
    `<id>${xml(id)}</id>`,
    `<title>${xml(title)}</title>`,
    `<updated>${instant(updatedAtMs)}</updated>`,
    `<author><name>${xml(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(page)}"/>`,
    ...entries.map(entryXml),
    "</feed>",
    "",
  ].join("\n");
}

function entryXml({ id, title, text, link, atMs }: FeedEntry): string {
  return [
    "<entry>",
    `<id>${xml(id)}</id>`,
    `<title>${xml(title)}</title>`,
    `<published>${instant(atMs)}</published>`,
    `<updated>${instant(atMs)}</updated>`,
    `<link rel="alternate" type="text/html" href="${xml(link)}"/>`,
    `<content type="text">${xml(text)}</content>`,
    "</entry>",
  ].join("\n");
}

const instant = (ms: number) => new Date(ms).toISOString();

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text as it may stand in XML 1.0, which takes neither control characters nor half letters. */
function xml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? "");
}
