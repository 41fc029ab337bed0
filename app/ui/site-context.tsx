import { createContext, type ReactNode, useContext } from "react";
import type { Person } from "#app/domain/person.ts";

/** What every page knows: whose site this is and who is here. Null when even that failed. */
export interface Site {
  municipality: { name: string; arms: string | null };
  person: Person | null;
  demo: boolean;
  /** In a browser that many use one after another: whose visit it is, and where each begins. */
  kiosk: { visit: string; start: string } | null;
}

const SiteContext = createContext<Site | null>(null);

export function SiteProvider({ site, children }: { site: Site | null; children: ReactNode }) {
  return <SiteContext.Provider value={site}>{children}</SiteContext.Provider>;
}

export function useSite(): Site | null {
  return useContext(SiteContext);
}
