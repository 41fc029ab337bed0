/**
 * The command that counts the file of a closed round, in a copy of the program's source. The file
 * itself tells the rule, the lowest score, the lot and the savings, so nothing more is said.
 */
export function countCommand(file: string): string {
  return `npm run --silent count -- ${file}`;
}
