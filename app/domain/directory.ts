import type { Role } from "./person.ts";

/** What the directory says of one who decides or answers; an empty text says nothing. */
export interface DirectoryEntry {
  /** The nämnd, or another organ or department of the municipality. */
  organ: string;
  /** The party's full name and its abbreviation; only of elected representatives. */
  party: string;
  partyShort: string;
  answersFor: string;
  /** How the function is reached, not the person at home. */
  phone: string;
  email: string;
}

export const emptyEntry: DirectoryEntry = {
  organ: "",
  party: "",
  partyShort: "",
  answersFor: "",
  phone: "",
  email: "",
};

/** What a person may say of themselves; the rest is the administrators' to keep. */
export const ownParts = ["answersFor", "phone", "email"] as const;

/** What stands beside a name: elected or employed, for which party, in which organ. */
export interface Badge {
  kind: "member" | "officer";
  partyShort: string;
  organ: string;
}

/** The badge of someone in this role, the same in the directory and beside their answers. */
export function badgeOf(role: Role, { partyShort, organ }: DirectoryEntry): Badge {
  const elected = role === "member";
  return { kind: elected ? "member" : "officer", partyShort: elected ? partyShort : "", organ };
}

/** An entry as it is kept of someone in this role: only representatives stand for a party. */
export function entryFor(role: Role, entry: DirectoryEntry): DirectoryEntry {
  return role === "member" ? entry : { ...entry, party: "", partyShort: "" };
}

/** The organs that people belong to, each once, in order of the alphabet. */
export function organsOf(entries: readonly Pick<DirectoryEntry, "organ">[]): string[] {
  const named = entries.map(({ organ }) => organ).filter((organ) => organ !== "");
  return [...new Set(named)].sort((a, b) => a.localeCompare(b, "sv"));
}
