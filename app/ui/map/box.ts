/** A box on a sheet, told by its middle. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** True when two boxes cover one another, or come nearer than the gap. */
export function touch(one: Box, other: Box, gap = 0): boolean {
  return (
    Math.abs(one.x - other.x) < (one.width + other.width) / 2 + gap &&
    Math.abs(one.y - other.y) < (one.height + other.height) / 2 + gap
  );
}

/** True when the whole box lies on a sheet of this size. */
export function isWithin(
  { x, y, width, height }: Box,
  sheet: { width: number; height: number },
): boolean {
  const [across, down] = [width / 2 + 2, height / 2 + 2];
  return x >= across && x <= sheet.width - across && y >= down && y <= sheet.height - down;
}
