import type { TestPerson } from "#app/adapters/test-e-id.server.ts";

/** The check digit of nine digits: every second one doubled, all digits added (Luhn). */
function checkDigit(nine: string): number {
  const sum = [...nine].reduce((all, digit, place) => {
    const weighed = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return all + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

/** So many people with right numbers of the test series 980 to 999, each their own. */
export function madePeople(many: number): TestPerson[] {
  return Array.from({ length: many }, (_, place) => {
    const [year, month] = [1950 + (place % 50), 1 + (Math.floor(place / 50) % 12)];
    const day = 1 + (Math.floor(place / 600) % 28);
    const born = `${year}${String(month).padStart(2, "0")}${String(day).padStart(2, "0")}`;
    const nine = `${born}${980 + (place % 20)}`.slice(2);
    const number = `${born.slice(0, 2)}${nine}${checkDigit(nine)}`;
    return { id: `person-${place}`, name: `Person ${place}`, number, about: "Bor i Byn" };
  });
}
