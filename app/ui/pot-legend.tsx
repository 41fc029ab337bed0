/** What each piece of a pot is called and holds, in the order the pieces stand. */
export function PotLegend({
  parts,
}: {
  parts: readonly { key: string; name: string; amount: string }[];
}) {
  return (
    <ul className="pot-legend">
      {parts.map(({ key, name, amount }) => (
        <li key={key}>
          {name} <span className="number">{amount}</span>
        </li>
      ))}
    </ul>
  );
}
