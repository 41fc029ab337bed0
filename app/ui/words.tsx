import { createContext, type ReactNode, useContext } from "react";
import { type Tongue, tongueOf } from "#app/text/tongue.ts";
import type { Language } from "#app/text/words.ts";

const TongueContext = createContext<Tongue | null>(null);

export function TongueProvider(props: { language: Language; children: ReactNode }) {
  return (
    <TongueContext.Provider value={tongueOf(props.language)}>
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
