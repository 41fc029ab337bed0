import type { ReactNode } from "react";

/** Running text of comfortable width: written pages, long descriptions. */
export function Prose({ lang, children }: { lang?: string; children: ReactNode }) {
  return (
    <div className="prose" lang={lang}>
      {children}
    </div>
  );
}
