/** The winners of one count in their order, and what they cost together, in a sentence. */
export function CountedWinners({
  heading,
  winners,
  cost,
  none,
  beside,
}: {
  /** Null where there is only one count to show. */
  heading: string | null;
  winners: readonly { number: string; title: string }[];
  cost: string;
  /** What is said when nothing won. */
  none: string;
  /** How the count stands to the result, in sentences. */
  beside: readonly string[];
}) {
  return (
    <section className="one-way">
      {heading && <h4 className="one-way-heading">{heading}</h4>}
      {winners.length > 0 ? (
        <>
          <ol className="purchases">
            {winners.map(({ number, title }) => (
              <li key={number}>
                <span className="proposal-number">{number}</span>
                <span>{title === number ? "" : title}</span>
              </li>
            ))}
          </ol>
          <p>{cost}</p>
        </>
      ) : (
        <p>{none}</p>
      )}
      {beside.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}
