import { newTotpSecret, totpCodeAt } from "#app/adapters/one-time-code.server.ts";
import { newPasskeyChallenge } from "#app/ballot-box/passkey-challenge.server.ts";
import { sealText } from "#app/ballot-box/sealed-text.server.ts";
import { tokenHash } from "#app/ballot-box/token.server.ts";
import { emptyEntry } from "#app/domain/directory.ts";
import type { Person } from "#app/domain/person.ts";
import { acceptInvitation } from "#app/services/accept-invitation.server.ts";
import { changeDirectory } from "#app/services/change-directory.server.ts";
import { changeOwnSecret } from "#app/services/change-own-secret.server.ts";
import { changePortrait } from "#app/services/change-portrait.server.ts";
import { changeStaff } from "#app/services/change-staff.server.ts";
import { type Inviter, inviteStaff } from "#app/services/invite-staff.server.ts";
import { keepPasskey } from "#app/services/keep-passkey.server.ts";
import { keepProfile } from "#app/services/keep-profile.server.ts";
import { removePasskey } from "#app/services/remove-passkey.server.ts";
import { saveMunicipality } from "#app/services/save-municipality.server.ts";
import { setKiosk } from "#app/services/set-kiosk.server.ts";
import { withdrawInvitation } from "#app/services/withdraw-invitation.server.ts";
import { withdrawStaff } from "#app/services/withdraw-staff.server.ts";
import type { Db } from "#db/open.server.ts";
import { insertPasskey } from "#db/secrets.server.ts";
import { madePhoto } from "../../a-picture.ts";
import { officer } from "../../db/samples.ts";
import { administrator } from "../desk.ts";
import { type Deed, type Deeds, following, meansOf, refusals, schedule } from "./deed.ts";
import { madePasskey } from "./made-passkey.ts";

const nowMs = schedule.informFromMs;
const times = { nowMs, realNowMs: nowMs };
const password = "fyra hästar i hagen";
const email = "bo.ek@norr.example";
const site = { origin: "https://norr.example", name: "Norr" };

const invite = async (db: Db, by: Inviter = { personId: administrator.id }) => {
  const invited = { email, role: "officer", title: null, answersQuestions: false } as const;
  return inviteStaff(meansOf(db), invited, by, () => null, times);
};
const invited = async (db: Db) => {
  const made = await invite(db);
  if ("problems" in made) throw new Error(JSON.stringify(made.problems));
  return made.token;
};
/** A new secret for one-time codes, as a page offers it, with the code that an app shows. */
const offered = (db: Db, to: string) => {
  const secret = newTotpSecret();
  const offer = sealText(meansOf(db).keys.installation(), `offer\0${to}`, secret);
  return { offer, code: totpCodeAt(secret, nowMs) };
};
const accept = (db: Db, token: string) => {
  const written = { name: "Bo Ek", password, ...offered(db, tokenHash(token)) };
  return acceptInvitation(meansOf(db), token, written, times);
};
const accepted = async (db: Db): Promise<Person> => {
  const made = await accept(db, await invited(db));
  if (!("person" in made)) throw new Error("The invitation was not taken up.");
  return made.person;
};
const withPasskey = async (db: Db) => {
  const person = await accepted(db);
  const passkey = { id: "k-1", name: "Telefon", publicKey: "p", counter: 0, addedAtMs: nowMs };
  await insertPasskey(db, { ...passkey, personId: person.id });
  return person;
};
const aPerson = (deed: Deed): Deed => ({ ...deed, about: /^[\da-f-]{36}$|^u-[24]$/ });
const anAddress = (deed: Deed): Deed => ({ ...deed, about: /^bo\.ek@norr\.example$/ });

/** Who works with the rounds, what they sign in with, and the installation they work in. */
export const accessDeeds: Deeds = {
  "accept-invitation": [
    aPerson(
      following("taking up an invitation", invited, (db, token) => refusals(accept(db, token))),
    ),
  ],
  "change-own-secret": [
    aPerson(
      following("changing one's password", accepted, (db, person) => {
        const wanted = { password: "sex kor i en sky" };
        return refusals(changeOwnSecret(meansOf(db), person, wanted, "s", times));
      }),
    ),
    aPerson(
      following("changing one's one-time codes", accepted, (db, person) =>
        refusals(changeOwnSecret(meansOf(db), person, offered(db, person.id), "s", times)),
      ),
    ),
  ],
  "change-directory": [
    aPerson({
      name: "changing what the directory says of someone",
      act: (db) => {
        const entry = { ...emptyEntry, organ: "Fritidsnämnden" };
        return changeDirectory(db, { id: officer.id, entry }, administrator, nowMs);
      },
    }),
  ],
  "change-portrait": [
    aPerson({
      name: "putting up one's own picture in the directory",
      act: (db) => changePortrait(db, { id: officer.id, clean: madePhoto() }, officer, nowMs),
    }),
  ],
  "change-staff": [
    aPerson({
      name: "changing what someone is",
      act: (db) => {
        const wanted = { role: "observer", title: null, answersQuestions: false } as const;
        return changeStaff(db, { id: officer.id, ...wanted }, administrator, nowMs);
      },
    }),
  ],
  "end-sessions": "oneself",
  "follow-link": "resident",
  "follow-proposal": "resident",
  "mark-helpful": "resident",
  "offer-help": "resident",
  "withdraw-offer": "resident",
  "keep-wishes": "resident",
  "post-news": "machine",
  "stop-mail": "resident",
  "invite-staff": [
    anAddress({ name: "inviting someone", act: (db) => refusals(invite(db)) }),
    anAddress({
      name: "inviting someone by the command line",
      act: (db) => refusals(invite(db, "command-line")),
    }),
  ],
  "keep-passkey": [
    aPerson(
      following("adding a passkey", accepted, (db, person) => {
        const challenge = newPasskeyChallenge(meansOf(db).keys.installation(), nowMs + 1);
        const made = { name: "Telefon", written: madePasskey(site.origin, challenge) };
        return keepPasskey(meansOf(db), person, made, site, times);
      }),
    ),
  ],
  "keep-profile": [
    aPerson({
      name: "changing one's name",
      act: (db) => keepProfile(db, officer, { name: "Eva Alm", homeArea: null }, nowMs),
    }),
  ],
  "leave-account": "resident",
  "prove-passkey": "oneself",
  "prove-staff": "oneself",
  "remove-passkey": [
    aPerson(
      following("removing a passkey", withPasskey, (db, person) =>
        removePasskey(db, "k-1", person, nowMs),
      ),
    ),
  ],
  "request-link": "resident",
  "save-municipality": [
    aPerson({
      name: "changing what the municipality says of itself",
      act: (db) => {
        const facts = { name: "Norr", population: 900, colour: "#0f6674" };
        const written = { ...facts, mailFrom: null, dataOfficer: null };
        return saveMunicipality(db, written, "same", administrator, nowMs);
      },
    }),
  ],
  "send-mail": "machine",
  "set-kiosk": [
    {
      name: "making a browser a kiosk",
      act: (db) => setKiosk(db, { roundId: "r-1", begins: true }, administrator, nowMs),
    },
  ],
  "withdraw-invitation": [
    anAddress(
      following("taking an invitation back", invited, (db) =>
        withdrawInvitation(db, email, administrator, nowMs),
      ),
    ),
  ],
  "withdraw-staff": [
    aPerson({
      name: "taking someone's access away",
      act: (db) => withdrawStaff(db, officer.id, administrator, nowMs),
    }),
  ],
};
