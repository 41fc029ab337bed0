import { mostAlike } from "#app/domain/alike.ts";

type Said = { id: string; title: string; summary: string };

const MOST = 3;
/** Shorter titles say too little to be held against others. */
const LEAST_LETTERS = 5;

/**
 * `<alike-ideas>`: names what is like the title while it is written. The round's public titles are
 * fetched once and compared here, so that nothing written leaves the page.
 */
class AlikeIdeas extends HTMLElement {
  #said: Promise<Said[]> | undefined;

  connectedCallback() {
    const title = this.closest("form")?.querySelector<HTMLInputElement>("[name='title']");
    title?.addEventListener("input", () => this.#show(title.value.trim()));
  }

  async #show(title: string) {
    this.#said ??= fetch(this.dataset.said ?? "").then((answer) =>
      answer.ok ? answer.json() : [],
    );
    const said = await this.#said.catch(() => []);
    const asked = title.length >= LEAST_LETTERS;
    const alike = asked ? mostAlike({ title, summary: "" }, said, MOST) : [];
    const rows = alike.map((one) => {
      const row = document.createElement("li");
      row.textContent = one.title;
      return row;
    });
    this.querySelector("ul")?.replaceChildren(...rows);
    for (const part of this.children) (part as HTMLElement).hidden = rows.length === 0;
  }
}

customElements.define("alike-ideas", AlikeIdeas);
