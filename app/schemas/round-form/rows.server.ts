type Fields = Readonly<Record<string, string>>;

/**
 * The form after a button in its list of areas: `add-area`, `remove-area:2`, `raise-area:2`.
 * Everything else written stays. Null when the button is none of these.
 */
export function afterRowButton(fields: Fields, intent: string, newId: () => string): Fields | null {
  const rows = rowsOf(fields);
  const [verb, written] = intent.split(":");
  const place = Number(written);
  const row = rows[place];
  if (verb === "add-area") return withRows(fields, [...rows, { id: newId() }]);
  if (verb === "remove-area") {
    const left = rows.filter((other) => other !== row);
    const orphaned = left.map((other) =>
      row && other.parentId === row.id ? { ...other, parentId: "" } : other,
    );
    return withRows(fields, orphaned);
  }
  if (verb !== "raise-area") return null;
  const above = rows[place - 1];
  if (!row || !above) return fields;
  return withRows(fields, rows.with(place - 1, row).with(place, above));
}

const inRow = /^areas\.(\d{1,4})\.(\w+)$/;

/** The rows of the list, in order. */
function rowsOf(fields: Fields): Fields[] {
  const rows = new Map<number, Record<string, string>>();
  for (const [name, written] of Object.entries(fields)) {
    const [, place, part] = inRow.exec(name) ?? [];
    if (place === undefined || part === undefined) continue;
    const row = rows.get(Number(place)) ?? {};
    rows.set(Number(place), { ...row, [part]: written });
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
}

function withRows(fields: Fields, rows: readonly Fields[]): Fields {
  const others = Object.entries(fields).filter(([name]) => !inRow.test(name));
  const numbered = rows.flatMap((row, place) =>
    Object.entries(row).map(([part, written]) => [`areas.${place}.${part}`, written] as const),
  );
  return Object.fromEntries([...others, ...numbered]);
}
