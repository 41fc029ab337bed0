import type { Box } from "./box.ts";

/** The body of a pin: round ends for what costs, cut corners for what saves. */
export function PinShape({ kind, x, y, width, height }: Box & { kind: "spend" | "save" }) {
  const [left, top, right, bottom] = [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
  if (kind === "spend") {
    return <rect x={left} y={top} width={width} height={height} rx={height / 2} />;
  }
  const cut = height / 2.6;
  const corners = [
    `${left + cut} ${top}H${right - cut}L${right} ${y}L${right - cut} ${bottom}`,
    `H${left + cut}L${left} ${y}Z`,
  ];
  return <path d={`M${corners.join("")}`} />;
}
