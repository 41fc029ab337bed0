// @ts-check
// The script of every page but the booth's, served as it stands here. Every page works without it.
// With it what one writes stays in its form until it has arrived, and what came of it is read first.

/** What is read first on a page that something was just sent from. */
const TOLD = "main .ds-error-summary, main .ds-alert[role='status']";

/** A press that the browser answers with a file leaves its page as it was, after so long, ms. */
const WORKING_MS = 5_000;

/** @type {WeakMap<Element, () => void>} */
const working = new WeakMap();

document.addEventListener("submit", (event) => {
  const form = event.target;
  const button = event.submitter;
  if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
  if (form.method !== "post") return;
  if (button?.ariaBusy === "true") return event.preventDefault();
  if (button) showWorking(button);
  if (!staysUntilArrived(form, button)) return;
  event.preventDefault();
  const sent = send(form, button);
  // What is on its way is not written in.
  form.inert = true;
  sent.finally(() => {
    form.inert = false;
    if (!button?.isConnected) return;
    working.get(button)?.();
    button.focus({ preventScroll: true });
  });
});

/**
 * A form with words of one's own, and one that asks for it. Where a picture was pressed the browser
 * alone knows the place.
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} button
 */
function staysUntilArrived(form, button) {
  if (button instanceof HTMLInputElement) return false;
  return "inPlace" in form.dataset || form.querySelector("textarea") !== null;
}

/** @param {HTMLElement} button */
function showWorking(button) {
  const before = [...button.childNodes];
  button.ariaBusy = "true";
  if (button.dataset.working) button.textContent = button.dataset.working;
  const done = () => {
    clearTimeout(waiting);
    button.ariaBusy = null;
    if (button.dataset.working) button.replaceChildren(...before);
  };
  const waiting = setTimeout(done, WORKING_MS);
  working.set(button, done);
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} button
 */
async function send(form, button) {
  tellNotArrived(false);
  const fields = new FormData(form, button);
  const packed = form.enctype === "multipart/form-data";
  const body = packed ? fields : new URLSearchParams(/** @type {any} */ (fields));
  const address = new URL(form.getAttribute("action") ?? "", location.href);
  const answer = await fetch(address, { method: "POST", body }).catch(() => null);
  const text = await answer?.text().catch(() => null);
  // A proxy or a server that fell over has no page of ours to show.
  if (!answer || text == null || answer.status >= 500) return tellNotArrived(true);
  const came = new URL(answer.url);
  const page = new DOMParser().parseFromString(text, "text/html");
  if ("inPlace" in form.dataset) return exchange(form, page, came);
  // Signing in brings along what was written: that page cannot be asked for again.
  const here = came.pathname === location.pathname || page.querySelector("[data-carried]");
  return here ? show(page, came) : location.assign(came);
}

/**
 * Shows the page that came, in the place of the one that was sent from.
 * @param {Document} page
 * @param {URL} address
 */
function show(page, address) {
  const main = document.querySelector("main");
  const now = page.querySelector("main");
  if (!main || !now) return location.assign(address);
  document.title = page.title;
  history.replaceState(history.state, "", address);
  main.replaceWith(now);
  wake();
}

/**
 * Exchanges a form alone, and keeps the focus on its button.
 * @param {HTMLFormElement} form
 * @param {Document} page
 * @param {URL} address
 */
function exchange(form, page, address) {
  const now = form.id ? page.getElementById(form.id) : null;
  if (!now) return location.assign(address);
  form.replaceWith(now);
  now.querySelector("button")?.focus({ preventScroll: true });
}

/** @param {boolean} shown */
function tellNotArrived(shown) {
  const told = document.getElementById("not-arrived");
  if (told) told.hidden = !shown;
}

/** What the page has besides words is loaded, and what came of a press is read first. */
function wake() {
  for (const part of document.querySelectorAll("[data-script]")) {
    import(/** @type {HTMLElement} */ (part).dataset.script ?? "");
  }
  const told = /** @type {HTMLElement | null} */ (document.querySelector(TOLD));
  if (!told) return;
  told.tabIndex = -1;
  told.focus();
}

wake();
// A page that comes back from memory is not being sent any more.
addEventListener("pageshow", ({ persisted }) => {
  if (!persisted) return;
  for (const button of document.querySelectorAll("[aria-busy]")) working.get(button)?.();
});
// Says when there is no connection, and keeps no page. Never asked for in the booth.
navigator.serviceWorker?.register("/sw.js").catch(() => undefined);
