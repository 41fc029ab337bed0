import type { HTMLAttributes } from "react";

/** What a page says to an island: where its script is, and what it shows. */
interface Island extends HTMLAttributes<HTMLElement> {
  /** React writes `className` of these elements as it stands. */
  class?: string;
  "data-script": string;
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "alike-ideas": Island;
      "chart-picture": Island;
      "passkey-form": Island;
      "recount-here": Island;
    }
  }
}
