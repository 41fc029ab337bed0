import type { Question } from "#app/domain/discussion.ts";
import { at } from "../calendar.ts";
import { people } from "../people.ts";
import { prose } from "../prose.ts";
import { residentId } from "./debate.ts";

/** A question as it is written down here. Days count from the opening of the vote. */
interface Asked {
  about: string;
  to: string;
  by: string;
  day: number;
  text: string;
  answer?: { day: number; text: string };
}

/** A question to a named officer or elected representative, and the answer they gave. */
export function asked(question: Asked, index: number): Question {
  const addressee = people.find(({ id }) => id === question.to);
  if (!addressee) throw new Error(`demo/asked: nobody has the id ${question.to}`);
  const { id, name, title } = addressee;
  return {
    id: `fraga-${question.about.toLowerCase()}-${index + 1}`,
    proposalId: `p-${question.about.toLowerCase()}`,
    addressee: { id, name, title },
    text: prose(question.text),
    authorId: residentId(question.by),
    authorName: question.by,
    askedAtMs: at(question.day, "08:35"),
    answer: question.answer
      ? {
          text: prose(question.answer.text),
          byName: title ? `${name}, ${title}` : name,
          atMs: at(question.answer.day, "14:10"),
        }
      : null,
    hiddenReason: null,
  };
}
