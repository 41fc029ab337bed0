import { createContext, useContext } from "react";

/** The word that a page's own scripts carry; browsers hide it from scripts, so it is empty there. */
export const NonceContext = createContext("");

export function useNonce(): string {
  return useContext(NonceContext);
}
