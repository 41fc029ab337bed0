import { limits } from "./limits.ts";
import type { Problem } from "./problem.ts";

/** The long ones of those that people choose most, in small letters and without digits at the end. */
const commonest = [
  "passwordpassword",
  "lösenordlösenord",
  "losenordlosenord",
  "administrator",
  "administratör",
  "qwertyuiopasdf",
  "qwertyuiopå",
  "qwertyuiop",
  "abcdefghijkl",
  "letmeinletmein",
  "iloveyouiloveyou",
  "medborgarbudget",
  "sommarsommar",
  "kommunkommun",
  "hejhejhejhej",
  "password",
  "lösenord",
  "losenord",
  "sommaren",
  "vinter",
];
const SHORTEST_NAME = 4;

/**
 * What is wrong with a password: too short, too long, one of the commonest, or with the own e-mail
 * address in it. Which characters it is made of never matters (NIST SP 800-63B).
 */
export function passwordProblem(password: string, email: string, field: string): Problem | null {
  const length = [...password].length;
  const { passwordCharacters, passwordLeast } = limits;
  if (length === 0) return { key: "required", field };
  if (length < passwordLeast) return { key: "tooShort", field, values: { limit: passwordLeast } };
  if (length > passwordCharacters) {
    return { key: "tooLong", field, values: { limit: passwordCharacters } };
  }
  const plain = password.toLowerCase();
  const [name = ""] = email.split("@");
  if (plain.includes(email) || (name.length >= SHORTEST_NAME && plain.includes(name))) {
    return { key: "passwordHasEmail", field };
  }
  const word = plain.replace(/[\d!.?_-]+$/, "");
  const few = new Set(plain).size <= 2;
  return few || word === "" || commonest.includes(word) ? { key: "passwordCommon", field } : null;
}
