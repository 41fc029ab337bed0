/** How far a piece of work has come, from 0 to 1, with the figures in words below. */
export function Progress({ label, share, text }: { label: string; share: number; text: string }) {
  return (
    <div className="progress">
      <progress aria-label={label} max={1} value={share} />
      <p>{text}</p>
    </div>
  );
}
