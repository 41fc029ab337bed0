import type { Round } from "#app/domain/round.ts";

/** A person to reach: name, and address and telephone where they are known. */
export function ContactDetails({ contact: { name, email, phone } }: Pick<Round, "contact">) {
  return (
    <>
      <bdi>{name}</bdi>
      {email && (
        <>
          <br />
          <a href={`mailto:${email}`}>{email}</a>
        </>
      )}
      {phone && (
        <>
          <br />
          <a href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>
            <bdi dir="ltr">{phone}</bdi>
          </a>
        </>
      )}
    </>
  );
}
