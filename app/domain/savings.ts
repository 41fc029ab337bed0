/**
 * What savings that residents vote for lead to.
 * - `addition` (tillägg): a favoured saving raises its area's pot by what it gives the first year.
 * - `target` (sparbeting): favoured savings are summed against a sum that must be reached.
 * - `list` (rådgivande lista): favoured savings are listed and change no pot.
 */
export type SavingsRule = { minimumAnswers: number } & (
  | { mode: "addition" }
  | { mode: "target"; targetKronor: number }
  | { mode: "list" }
);
export type SavingsMode = SavingsRule["mode"];
