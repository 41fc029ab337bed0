import type { ReactNode } from "react";

/** One filled piece of a pot: a proposal, an area, a choice. `amount` in whole kronor. */
export interface PotPart {
  key: string;
  amount: number;
  /** Written inside the piece when it is wide enough, such as "HS1". */
  label?: string;
  /** `chosen` is my own pick. */
  tone?: "funded" | "chosen";
}

interface Props {
  /** Unique on the page: the stripes of the drawing are found by it. */
  id: string;
  /** What the bar says, in words, above it. */
  text?: ReactNode;
  /** Whole kronor. */
  potKronor: number;
  /** What savings add to the pot, drawn as a striped piece of its own at the end. */
  raisedKronor?: number;
  parts: readonly PotPart[];
  size?: "small" | "medium" | "large";
  /** A line below, such as the explanation of the striped piece. */
  note?: ReactNode;
}

/** The pot as an open vessel that fills: the one drawing of money on every page. */
export function PotBar({ id, text, note, size = "medium", ...money }: Props) {
  return (
    <div className={`pot pot-${size}`}>
      {text && <div className="pot-text">{text}</div>}
      <Vessel id={id} {...money} />
      {note && <div className="pot-note">{note}</div>}
    </div>
  );
}

function Vessel({ id, potKronor, raisedKronor = 0, parts }: Props) {
  const held = potKronor + raisedKronor;
  const filled = parts.reduce((sum, part) => sum + part.amount, 0);
  const whole = Math.max(held, filled, 1);
  const percent = (amount: number) => `${Math.round((amount / whole) * 10_000) / 100}%`;
  const laid = parts.map((part, at) => ({
    part,
    from: parts.slice(0, at).reduce((sum, { amount }) => sum + amount, 0),
  }));
  return (
    <svg className="pot-vessel" width="100%" height="100%" aria-hidden="true" focusable="false">
      <Stripes id={`${id}-raised`} className="pot-raised-line" />
      <Stripes id={`${id}-over`} className="pot-over-line" />
      {raisedKronor > 0 && (
        <rect
          className="pot-raised"
          fill={`url(#${id}-raised)`}
          x={percent(potKronor)}
          width={percent(raisedKronor)}
          height="100%"
        />
      )}
      {laid.map(({ part, from }) => (
        <Piece key={part.key} part={part} from={from} percent={percent} />
      ))}
      {filled > held && (
        <rect
          fill={`url(#${id}-over)`}
          x={percent(held)}
          width={percent(filled - held)}
          height="100%"
        />
      )}
      {(filled > held || raisedKronor > 0) && (
        <line className="pot-limit" x1={percent(potKronor)} x2={percent(potKronor)} y2="100%" />
      )}
      {laid.map(({ part, from }) => (
        <Label key={part.key} part={part} from={from} whole={whole} percent={percent} />
      ))}
    </svg>
  );
}

interface Laid {
  part: PotPart;
  /** The amount that lies before it. */
  from: number;
  percent: (amount: number) => string;
}

function Piece({ part: { amount, tone = "funded" }, from, percent }: Laid) {
  return (
    <>
      <rect
        className={`pot-part pot-${tone}`}
        x={percent(from)}
        width={percent(amount)}
        height="100%"
      />
      {from > 0 && <line className="pot-seam" x1={percent(from)} x2={percent(from)} y2="100%" />}
    </>
  );
}

/** The label of a piece that has room for one, above the stripes so that it can be read. */
function Label({ part, from, whole, percent }: Laid & { whole: number }) {
  const { amount, label, tone = "funded" } = part;
  const [share, letters] = [amount / whole, label?.length ?? 0];
  const room = share > letters * 0.027 + 0.03 ? "ample" : share > letters * 0.012 ? "wide" : "none";
  if (!label || room === "none") return null;
  return (
    <text
      className={`pot-label pot-label-${tone} pot-label-${room}`}
      x={percent(from + amount / 2)}
      y="50%"
    >
      {label}
    </text>
  );
}

function Stripes({ id, className }: { id: string; className: string }) {
  return (
    <pattern
      id={id}
      width="8"
      height="8"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect className={className} width="3" height="8" />
    </pattern>
  );
}
