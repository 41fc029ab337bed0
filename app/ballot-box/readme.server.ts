/** What stands beside the files of a control package, in the two languages of the platform. */
export function readme(title: string): string {
  return `${title}

KONTROLLPAKET
Här finns allt som behövs för att räkna om rösterna och kontrollera att ingen har ändrats.
Kör \`npm run verify -- MAPP\` eller \`python3 scripts/verify.py MAPP\` ur Rådslags källkod.
Hur paketet är gjort och vad som kontrolleras står i docs/bundle.md.

CONTROL PACKAGE
Everything needed to count the votes again and to check that none has been changed.
Run \`npm run verify -- FOLDER\` or \`python3 scripts/verify.py FOLDER\` from the source of Rådslag.
How the package is made and what is checked is told in docs/bundle.md.
`;
}
