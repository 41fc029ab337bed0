import type { Round } from "#app/domain/round.ts";

/** A person to reach: name, address and telephone. */
export function ContactDetails({ contact: { name, email, phone } }: Pick<Round, "contact">) {
  return (
    <>
      {name}
      <br />
      <a href={`mailto:${email}`}>{email}</a>
      <br />
      <a href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>{phone}</a>
    </>
  );
}
