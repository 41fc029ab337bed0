/** The first letters of a person's first and last name: "Per-Olov Hedman" is PH. */
export function initialsOf(name: string): string {
  const names = name.trim().split(/\s+/);
  const [first = "", last = ""] = [names[0], names.length > 1 ? names.at(-1) : ""];
  return [first, last]
    .map((one) => [...one][0] ?? "")
    .join("")
    .toLocaleUpperCase("sv");
}
