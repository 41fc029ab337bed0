/** A screen that many use one after another, such as a library's, and the round that it shows. */
export interface Kiosk {
  id: string;
  roundId: string;
  /** Where it stands. */
  name: string;
}
