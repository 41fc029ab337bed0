import type { TestPerson } from "./test-e-id.server.ts";

/** The page of the test e-ID: who one can say one is, the one that was chosen first. */
export function testEIdPage(uid: string, people: readonly TestPerson[], chosen: string): string {
  const first = people.filter(({ id }) => id === chosen);
  const others = people.filter(({ id }) => id !== chosen);
  const list = (some: readonly TestPerson[]) => `<ul>${some.map(item).join("")}</ul>`;
  const more =
    first.length > 0
      ? `${list(first)}<details><summary>Någon annan</summary>${list(others)}</details>`
      : list(others);
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Test-e-legitimation</title><link rel="stylesheet" href="/test-e-id/stil.css">
</head>
<body><main>
<p class="mark">Bara för prov</p>
<h1>Test-e-legitimation</h1>
<p>Det här är ingen riktig e-legitimation. Den finns bara för att prova, med påhittade personer.</p>
<form method="post" action="/test-e-id/vem/${uid}">${more}
<p><button class="quiet" name="person" value="">Avbryt</button></p></form>
</main></body></html>`;
}

function item({ id, name, about }: TestPerson): string {
  const as = `<button name="person" value="${id}">Legitimera mig som ${name}</button>`;
  return `<li>${as}<span>${about}</span></li>`;
}

export const testEIdStyle = `
:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
body { margin: 0; background: light-dark(#f4f1ea, #191815); color: light-dark(#1d1b16, #f2efe8); }
main { max-width: 30rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 1rem 0; }
.mark { display: inline-block; margin: 0; padding: 0.25rem 0.75rem; border: 2px dashed; }
ul { list-style: none; margin: 1rem 0; padding: 0; display: grid; gap: 1rem; }
button { font: inherit; width: 100%; min-height: 3rem; padding: 0.5rem 1rem; border-radius: 0.5rem;
  border: 2px solid light-dark(#3a3327, #e8e2d4); background: light-dark(#3a3327, #e8e2d4);
  color: light-dark(#fff, #191815); cursor: pointer; }
button.quiet { background: none; color: inherit; }
button:focus-visible, summary:focus-visible { outline: 3px solid; outline-offset: 3px; }
summary { min-height: 3rem; cursor: pointer; padding: 0.75rem 0; text-decoration: underline; }
span { display: block; margin-top: 0.35rem; color: light-dark(#55503f, #c9c2b0); }
`;
