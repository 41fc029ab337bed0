import { createContext, type ReactNode, useContext } from "react";
import { type Language, source, writtenIn } from "#app/text/languages.ts";
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

/**
 * The marks of what residents and the municipality have written, which keeps its own language:
 * `<p {...useWritten()}>`. None on a page in that language.
 */
export function useWritten(): { lang?: string; dir?: "auto" } {
  const lang = writtenIn(useLanguage() ?? source).lang;
  const written = writtenIn(source).lang;
  return lang.split("-")[0] === written ? {} : { lang: written, dir: "auto" };
}

/** A name or a title in the words of whoever wrote it. */
export function AsWritten({ children }: { children: string }) {
  const written = useWritten();
  return written.lang ? <bdi {...written}>{children}</bdi> : children;
}

/** A paragraph by whoever wrote it: it begins where its own language does, also among others. */
export function WrittenText({ className, children }: { className?: string; children: string }) {
  return (
    <p className={className} {...useWritten()}>
      {children}
    </p>
  );
}

/** What keeps its own order among words from right to left: a figure with its unit, a name. */
export function InOrder({ children }: { children: ReactNode }) {
  const { direction } = writtenIn(useLanguage() ?? source);
  const apart = direction === "rtl" && typeof children === "string";
  return apart ? <bdi>{children}</bdi> : children;
}

/** The reader's language, inside a page. */
export function useTongue(): Tongue {
  const tongue = useContext(TongueContext);
  if (!tongue) throw new Error("useTongue was called outside TongueProvider");
  return tongue;
}
