import { at } from "../calendar.ts";
import { people } from "../people.ts";
import { prose } from "../prose.ts";
import type { DemoArgument } from "../types.ts";

const hours = ["07:25", "12:10", "16:40", "18:05", "19:50", "21:15"] as const;

/**
 * Reads a written debate about one proposal. Each argument is a paragraph:
 * `för, dag -70, Karin Lindqvist: ...` or `emot, dag ...`. Days count from the opening of the vote.
 */
export function debate(number: string, written: string): DemoArgument[] {
  const proposalId = `p-${number.toLowerCase()}`;
  return prose(written)
    .split("\n\n")
    .map((paragraph, index) => {
      const parts = /^(för|emot), dag (-?\d+), ([^:]+): (.+)$/.exec(paragraph);
      const [, side, dayNumber, authorName = "", text = ""] = parts ?? [];
      if (!parts) throw new Error(`demo/debate: ${number} has no argument in "${paragraph}"`);
      return {
        id: `arg-${number.toLowerCase()}-${index + 1}`,
        proposalId,
        side: side === "för" ? "for" : "against",
        text,
        authorId: residentId(authorName),
        authorName,
        writtenAtMs: at(Number(dayNumber), hours[index % hours.length]),
        hiddenReason: null,
        hiddenAtMs: null,
      };
    });
}

/** The id of the demo resident with this name; null for all others. */
export function residentId(name: string): string | null {
  return people.find((person) => person.role === "resident" && person.name === name)?.id ?? null;
}
