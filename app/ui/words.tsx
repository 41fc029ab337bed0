import { createContext, type ReactNode, useContext } from "react";
import { type Tongue, tongueOf } from "#app/text/tongue.ts";
import type { Language } from "#app/text/words.ts";

const TongueContext = createContext<Tongue | null>(null);

interface ProviderProps {
  language: Language;
  /** When the page is read: days of another year then carry their year. */
  nowMs?: number;
  children: ReactNode;
}

export function TongueProvider(props: ProviderProps) {
  return (
    <TongueContext.Provider value={tongueOf(props.language, props.nowMs)}>
      {props.children}
    </TongueContext.Provider>
  );
}

/** The reader's language, inside a page. */
export function useTongue(): Tongue {
  const tongue = useContext(TongueContext);
  if (!tongue) throw new Error("useTongue was called outside TongueProvider");
  return tongue;
}
