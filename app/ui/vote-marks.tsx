/** How many of my votes I have used: ripe cloudberries and empty places. */
export function VoteMarks({ used, of }: { used: number; of: number }) {
  const places = Math.max(used, of);
  return (
    <svg
      className="vote-marks"
      viewBox={`0 0 ${places * 28} 26`}
      width={places * 28}
      height="26"
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: places }, (_, at) => (
        <Berry
          // biome-ignore lint/suspicious/noArrayIndexKey: the places are only numbers
          key={at}
          x={at * 28 + 13}
          ripe={at < used}
          over={at >= of}
        />
      ))}
    </svg>
  );
}

const drupes = [
  [0, -5.5],
  [-5, -2],
  [5, -2],
  [0, 0.5],
  [-3.6, 4.2],
  [3.6, 4.2],
] as const;

/** One cloudberry around the given point, or the empty place for one. */
export function Berry({ x, ripe, over }: { x: number; ripe: boolean; over?: boolean }) {
  if (!ripe) return <circle className="berry-place" cx={x} cy="13.5" r="9" />;
  return (
    <g className={over ? "berry berry-over" : "berry"}>
      <path className="berry-leaf" d={`M${x - 6} 5.5q6-6 12 0q-3 2.5-6 2.5t-6-2.5z`} />
      {drupes.map(([dx, dy]) => (
        <circle key={`${dx} ${dy}`} cx={x + dx} cy={14 + dy} r="4.3" />
      ))}
    </g>
  );
}
