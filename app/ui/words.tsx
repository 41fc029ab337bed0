import { createContext, type ReactNode, useContext } from "react";
import type { Language } from "#app/text/languages.ts";
import { type Tongue, tongueOf } from "#app/text/tongue.ts";

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

/** Which language the page is in; null outside a page. */
export function useLanguage(): Language | null {
  return useContext(TongueContext)?.language ?? null;
}

/** The reader's language, inside a page. */
export function useTongue(): Tongue {
  const tongue = useContext(TongueContext);
  if (!tongue) throw new Error("useTongue was called outside TongueProvider");
  return tongue;
}
