import { useLocation, useNavigate, useNavigation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { Alert } from "./alert.tsx";
import { contentId } from "./page.tsx";
import { useTongue } from "./words.tsx";

/** How long to wait before a page or a press is asked for again, ms. */
const AGAIN_MS = 3_000;

/**
 * With scripts a form is sent without leaving its page. When the connection breaks, the page stays
 * with everything written in it, and this says so; a page that is asked for comes when it can.
 */
export function LostConnection() {
  const { t } = useTongue();
  const navigate = useNavigate();
  const navigation = useNavigation();
  const { pathname, search, hash } = useLocation();
  const [lost, setLost] = useState<"sent" | "asked" | null>(null);
  const now = useRef({ sends: false, stays: false, stay: () => {} });
  now.current.sends = navigation.state === "submitting";
  // A move within the page ends the sending, and leaves every field as it stands.
  now.current.stay = () =>
    navigate(
      { pathname, search, hash: hash || contentId },
      { replace: true, preventScrollReset: true },
    );
  useEffect(() => {
    const fetched = window.fetch;
    let wanted: HTMLAnchorElement | null = null;
    let through = false;
    const forget = (event: SubmitEvent) => {
      now.current.stays = false;
      setLost(null);
      const form = event.target;
      if (navigator.onLine || through || !(form instanceof HTMLFormElement)) return;
      if (form.method === "dialog") return;
      hold(event, "sent", () => form.requestSubmit(event.submitter));
    };
    // Without a connection the page's own script cannot be had either, and would begin anew.
    const hold = (event: Event, what: "sent" | "asked", again: () => void) => {
      event.preventDefault();
      event.stopPropagation();
      isReached().then((reached) => {
        if (!reached) return setLost(what);
        through = true;
        again();
        through = false;
      });
    };
    const follow = (event: MouseEvent) => {
      wanted = null;
      if (pageLink(event)) now.current.stays = false;
      const link = navigator.onLine || through ? null : pageLink(event);
      if (!link) return;
      wanted = link;
      hold(event, "asked", () => link.click());
    };
    const followWanted = () => {
      wanted?.click();
      wanted = null;
      setLost((before) => (before === "asked" ? null : before));
    };
    document.addEventListener("submit", forget, true);
    document.addEventListener("click", follow, true);
    addEventListener("online", followWanted);
    window.fetch = async (asked, how) => {
      if (!isPageData(asked)) return fetched(asked, how);
      for (;;) {
        const answer = await fetched(asked, how).catch((error: unknown) => {
          if (how?.signal?.aborted) throw error;
          return null;
        });
        const posts = how?.method === "POST";
        if (answer && answer.status < 500) {
          setLost((before) => (before === "asked" ? null : before));
          return answer;
        }
        await pause();
        const sends = posts && now.current.sends;
        if (answer && !sends && !now.current.stays) return answer;
        setLost((before) => (sends || before === "sent" ? "sent" : "asked"));
        if (sends) {
          now.current.stays = true;
          holdWritten();
          now.current.stay();
          throw new DOMException("The form stays", "AbortError");
        }
        await connection(how?.signal);
      }
    };
    return () => {
      document.removeEventListener("submit", forget, true);
      document.removeEventListener("click", follow, true);
      removeEventListener("online", followWanted);
      window.fetch = fetched;
    };
  }, []);
  if (!lost) return null;
  return (
    <div className="lost-connection no-print" role="alert">
      <Alert tone="warning">{t(`site.lost.${lost}`)}</Alert>
    </div>
  );
}

/** The link that is pressed, when it leads to another page of the site. */
function pageLink({ target, button, ctrlKey, metaKey, shiftKey }: MouseEvent) {
  const link = target instanceof Element ? target.closest("a") : null;
  if (!link?.href || link.target || button !== 0 || ctrlKey || metaKey || shiftKey) return null;
  const to = new URL(link.href);
  if (to.origin !== location.origin) return null;
  return to.pathname + to.search === location.pathname + location.search ? null : link;
}

/** A browser without a network may still reach a server on its own machine. */
async function isReached(): Promise<boolean> {
  const asked = fetch("/favicon.svg", { method: "HEAD", cache: "no-store" });
  return asked.then(
    () => true,
    () => false,
  );
}

/** The page learns that it is sending a moment after it began to. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}

function isPageData(asked: RequestInfo | URL): boolean {
  return asked instanceof URL && asked.pathname.endsWith(".data");
}

/** What a refused form came back with counts as written: it is not put back to the page's own. */
function holdWritten(): void {
  for (const field of document.querySelectorAll("textarea")) field.value = `${field.value}`;
  for (const field of document.querySelectorAll("input")) {
    if (field.type === "checkbox" || field.type === "radio") field.checked = Boolean(field.checked);
    else if (field.type !== "file" && field.type !== "hidden") field.value = `${field.value}`;
  }
}

/** Waits until the browser says that it has a connection, a little while, or until nobody waits. */
function connection(signal?: AbortSignal | null): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener("online", done);
      resolve();
    };
    const timer = setTimeout(done, AGAIN_MS);
    addEventListener("online", done);
    signal?.addEventListener("abort", done);
  });
}
