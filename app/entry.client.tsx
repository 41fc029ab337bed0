import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { languageByLang } from "#app/text/languages.ts";
import { loadWords } from "#app/text/load.ts";

// Says when there is no connection, and keeps no page. Never asked for in the booth.
navigator.serviceWorker?.register("/sw.js").catch(() => undefined);

loadWords(languageByLang(document.documentElement.lang)).then(() => {
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <RemixBrowser />
      </StrictMode>,
    );
  });
});
