import type { Offer } from "#app/domain/offer.ts";
import { at } from "../calendar.ts";
import { people } from "../people.ts";
import { prose } from "../prose.ts";

interface Written {
  about: string;
  by: string;
  /** The shown name, for those who do not want to be named. */
  as?: string;
  day: number;
  text: string;
  /** Only officers read what it says. */
  apart?: true;
  reply?: { by: string; day: number; text: string };
}

const nameOf = (id: string) => {
  const person = people.find((one) => one.id === id);
  if (!person) throw new Error(`demo/offers: nobody is called ${id}`);
  return person;
};

const written: readonly Written[] = [
  {
    about: "HS1",
    by: "demo-karin",
    day: -14,
    text: `Jag är pensionerad simlärare. I juli håller jag gärna simskola från bryggan två kvällar i
      veckan. Kommunen får ordna livbojar.`,
    reply: {
      by: "demo-leila",
      day: -9,
      text: `Tack Karin! Vinner bryggan, så ringer vi dig i vår. Flytvästar och livbojar står vi för.`,
    },
  },
  {
    about: "HS1",
    by: "demo-tomasz",
    as: "Invånare",
    day: 4,
    text: "Jag är snickare. En helg i maj bygger jag bänkar, om kommunen står för virket.",
  },
  {
    about: "BD4",
    by: "demo-noor",
    as: "Invånare i Björkdalen",
    day: -11,
    text: "Jag går i sjuan och är bra på matte. Jag kan hjälpa yngre på onsdagar efter skolan.",
    reply: {
      by: "demo-leila",
      day: -7,
      text: `Vad fint att du vill! Läxhjälpen behöver unga förebilder. Vi hör av oss till dig och din
        vårdnadshavare om förslaget vinner.`,
    },
  },
  {
    about: "BD5",
    by: "demo-amina",
    day: 6,
    text: "Jag har ett släp och kan hämta jord. Ring helst efter klockan fem.",
    apart: true,
  },
  {
    about: "NB1",
    by: "demo-per-olov",
    day: -16,
    text: `Byalaget har fyrhjuling och släde. Vi kör ut timret till Stortjärn medan marken är frusen.
      Sedan turas vi om att tömma torrdasset.`,
  },
];

const all: readonly Offer[] = written.map(({ about, by, as, day, text, apart, reply }, place) => ({
  id: `hjalp-${place + 1}`,
  proposalId: `p-${about.toLowerCase()}`,
  authorId: by,
  authorName: as ?? nameOf(by).name,
  text: prose(text),
  shown: apart === undefined,
  offeredAtMs: at(day, "18:40"),
  reply: reply
    ? {
        text: prose(reply.text),
        byName: `${nameOf(reply.by).name}, ${nameOf(reply.by).title}`,
        atMs: at(reply.day, "10:15"),
      }
    : null,
  hiddenReason: null,
}));

/** The offers of help as they stood at an instant: those already made, waiting until answered. */
export function offersAt(nowMs: number): Offer[] {
  return all
    .filter(({ offeredAtMs }) => offeredAtMs <= nowMs)
    .map((offer) => (offer.reply && offer.reply.atMs > nowMs ? { ...offer, reply: null } : offer));
}
