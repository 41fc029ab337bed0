import { createRoot, type Root } from "react-dom/client";
import { languageByLang } from "#app/text/languages.ts";
import { loadWords } from "#app/text/load.ts";
import { TongueProvider } from "#app/ui/words.tsx";
import { CountHere, type Recountable } from "./recount/count-here.tsx";

/** `<recount-here>`: the recount in the reader's own browser, the one part that React runs. */
class RecountHere extends HTMLElement {
  #root: Root | undefined;

  async connectedCallback() {
    const language = languageByLang(document.documentElement.lang);
    const shown = JSON.parse(this.dataset.recountable ?? "") as Recountable;
    await loadWords(language);
    this.#root = createRoot(this);
    this.#root.render(
      <TongueProvider language={language}>
        <CountHere {...shown} />
      </TongueProvider>,
    );
  }

  disconnectedCallback() {
    this.#root?.unmount();
  }
}

customElements.define("recount-here", RecountHere);
