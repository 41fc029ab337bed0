/** The roles a signed-in person can hold. One person holds one role. */
export const roles = ["resident", "officer", "administrator", "member", "observer"] as const;
export type Role = (typeof roles)[number];

/** The roles of those who work with the rounds; they are invited, nobody takes one. */
export const staffRoles = ["officer", "administrator", "member", "observer"] as const;
export type StaffRole = (typeof staffRoles)[number];

/** A signed-in person as the pages know them. Never stored with, or joined to, a ballot. */
export interface Person {
  id: string;
  name: string;
  role: Role;
  /** What the person is called in the municipality: "ordförande", "handläggare park och gata". */
  title: string | null;
  /** Slug of the area where the person is registered; null when outside the municipality's areas. */
  homeArea: string | null;
  /** Date of birth, `YYYY-MM-DD`; null for staff, whose age never matters. */
  bornOn: string | null;
}
