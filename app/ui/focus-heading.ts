import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";

/** After a move to another page, focus goes to its heading, so that screen readers begin there. */
export function useFocusOnHeading(): void {
  const { pathname, hash } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (hash) return;
    const heading = document.querySelector("h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
  }, [pathname, hash]);
}
