import { useState, useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * What a text field begins with. Whoever writes in it before the page's scripts have come has written
 * already: React would put back what the page came with.
 */
export function useEarlyWords(id: string | undefined, given: unknown): unknown {
  const waking = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [early] = useState(() => {
    if (!waking || !id || typeof document === "undefined") return null;
    const field = document.getElementById(id);
    const written = field instanceof HTMLTextAreaElement && field.value !== field.defaultValue;
    return written ? field.value : null;
  });
  return early ?? given;
}
