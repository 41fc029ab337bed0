import { expect, test } from "vitest";
import { mayOfferHelp, type Offer, offersFor } from "#app/domain/offer.ts";
import { bench, idea, round } from "../db/samples.ts";

const offer: Offer = {
  ...{ id: "off-1", proposalId: "p-1", authorId: "u-1", authorName: "Åsa Öst" },
  ...{ text: "Jag har en spade.", shown: true, offeredAtMs: 1, reply: null, hiddenReason: null },
};
const reply = { text: "Tack!", byName: "Eva Ek", atMs: 2 };

test("all are counted but the hidden, and texts are told of those who let everyone read", () => {
  const offers: Offer[] = [
    { ...offer, reply },
    { ...offer, id: "off-2", authorId: "u-2", shown: false },
    { ...offer, id: "off-3", authorId: "u-3", text: "" },
    { ...offer, id: "off-4", authorId: "u-4", hiddenReason: "Reklam" },
    { ...offer, id: "off-5", authorId: "u-5", hiddenReason: "Reklam", shown: false },
  ];
  const seen = offersFor(offers, "u-2");
  expect(seen.count).toBe(3);
  expect(seen.told.map(({ id, text }) => [id, text])).toEqual([
    ["off-1", "Jag har en spade."],
    ["off-4", ""],
  ]);
  expect(seen.told[1]).toMatchObject({ authorName: "", hiddenReason: "Reklam" });
  expect(seen.own).toMatchObject({ text: "Jag har en spade.", shown: false });
  expect(JSON.stringify(seen)).not.toMatch(/u-\d|Tack/);
  expect(offersFor(offers, "u-1").own?.reply).toEqual(reply);
  expect(offersFor(offers, null).own).toBeNull();
});

test("help is offered while the discussion is open, with what may still come about", () => {
  const { ideasFromMs, voteClosesAtMs } = round.schedule;
  expect(mayOfferHelp(round, bench, ideasFromMs)).toBe(true);
  expect(mayOfferHelp(round, idea, voteClosesAtMs - 1)).toBe(true);
  expect(mayOfferHelp(round, bench, ideasFromMs - 1)).toBe(false);
  expect(mayOfferHelp(round, bench, voteClosesAtMs)).toBe(false);
  expect(mayOfferHelp(round, { ...bench, hiddenReason: "Hot" }, ideasFromMs)).toBe(false);
  const rejected = { outcome: "rejected", reason: "Nej", criterion: "remit" } as const;
  expect(mayOfferHelp(round, { ...idea, review: rejected }, ideasFromMs)).toBe(false);
});
