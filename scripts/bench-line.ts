/** One figure a line, beside the least it could be on this machine. */
export function print(name: string, value: number, unit: string, limit: number | null): void {
  const rounded = (number: number) => Number(number.toPrecision(4));
  const ratio = limit === null ? null : rounded(value / limit);
  const line = { name, value: rounded(value), unit, limit: limit && rounded(limit), ratio };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
