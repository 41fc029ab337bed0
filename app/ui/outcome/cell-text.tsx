import type { Cell } from "#app/domain/small-cells.ts";
import { number, percent } from "#app/format.ts";
import { useTongue } from "../words.tsx";

/** A figure as written, or in words why it is not shown. */
export function CellText({ cell }: { cell: Cell }) {
  const { t } = useTongue();
  return "shown" in cell ? number(cell.shown) : t(`results.cell.${cell.hidden}`);
}

/** A figure's share of a whole, where it may be shown. */
export function CellShare({ cell, of }: { cell: Cell; of: number }) {
  const { locale } = useTongue();
  return "shown" in cell ? percent(cell.shown, of, locale) : "–";
}
