import type { ReactNode } from "react";
import { useWritten } from "./words.tsx";

/**
 * Running text of comfortable width: written pages, long descriptions. `asWritten` where a resident
 * or the municipality wrote it, in a language of their own.
 */
export function Prose({ asWritten, children }: { asWritten?: boolean; children: ReactNode }) {
  const written = useWritten();
  return (
    <div className="prose" {...(asWritten && written)}>
      {children}
    </div>
  );
}
