import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { loadWords } from "#app/text/load.ts";
import { languages } from "#app/text/words.ts";

const language = languages.find((known) => known === document.documentElement.lang) ?? "sv";

// Says when there is no connection, and keeps no page. Never asked for in the booth.
navigator.serviceWorker?.register("/sw.js").catch(() => undefined);

loadWords(language).then(() => {
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <RemixBrowser />
      </StrictMode>,
    );
  });
});
