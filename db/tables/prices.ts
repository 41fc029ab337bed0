/** What one thing costs. The words that also find it are parted by commas. */
export interface PriceTable {
  id: string;
  name: string;
  /** The name in small letters: no two are the same. */
  name_key: string;
  unit: string;
  from_kronor: number;
  to_kronor: number;
  /** To run it, a year; null where it costs nothing. */
  yearly_kronor: number | null;
  from_year: number;
  note: string;
  words: string;
}
