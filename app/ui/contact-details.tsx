import type { Round } from "#app/domain/round.ts";

/** A person to reach: name, and address and telephone where they are known. */
export function ContactDetails({ contact: { name, ...ways } }: Pick<Round, "contact">) {
  return (
    <>
      <bdi>{name}</bdi>
      {(ways.email || ways.phone) && <br />}
      <ContactWays {...ways} />
    </>
  );
}

/** Address and telephone where they are known, one a line. */
export function ContactWays({ email, phone }: Pick<Round["contact"], "email" | "phone">) {
  return (
    <>
      {email && (
        <a href={`mailto:${email}`}>
          <bdi dir="ltr">{email}</bdi>
        </a>
      )}
      {email && phone && <br />}
      {phone && (
        <a href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>
          <bdi dir="ltr">{phone}</bdi>
        </a>
      )}
    </>
  );
}
