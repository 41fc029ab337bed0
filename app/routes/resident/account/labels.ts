const labels = {
  name: "profile.name",
  homeArea: "profile.area",
  sure: "account.leave",
  answersFor: "directory.answersFor",
  phone: "directory.phone",
  email: "directory.email",
  photo: "directory.photo",
} as const;
/** What the fields of one's own page are called. */
export const labelOf: Readonly<Record<string, (typeof labels)[keyof typeof labels] | undefined>> =
  labels;
