// @ts-check
// The script of every page but the booth's, served as it stands here. Every page works without it.
// With it what one writes stays in its form until it has arrived, and what came of it is read first.

/** What is read first on a page that something was just sent from. */
const TOLD = "main .ds-error-summary, main .ds-alert[role='status']";

/** A press that leaves its page standing after all, as one that brings a file, is over then, ms. */
const WORKING_MS = 5_000;

/** How long an answer to words alone, and to a picture, is waited for before it is said, ms. */
const [WORDS_PATIENCE_MS, PICTURE_PATIENCE_MS] = [30_000, 180_000];

document.addEventListener("submit", (event) => {
  const form = event.target;
  const button = event.submitter;
  if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
  if (form.method !== "post") return;
  if (button?.ariaBusy === "true") return event.preventDefault();
  const done = button ? showWorking(button) : () => {};
  if (!staysUntilArrived(form, button)) {
    setTimeout(done, WORKING_MS);
    return;
  }
  event.preventDefault();
  const sent = send(form, button);
  // What is on its way is not written in.
  form.inert = true;
  sent.finally(() => {
    form.inert = false;
    done();
    if (form.isConnected) button?.focus({ preventScroll: true });
  });
});

/**
 * A form with words of one's own, and one that asks for it, as one with a chosen picture does. Where a
 * picture was pressed the browser alone knows the place.
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} button
 */
function staysUntilArrived(form, button) {
  if (button instanceof HTMLInputElement) return false;
  const asks = "inPlace" in form.dataset || "stays" in form.dataset;
  return asks || form.querySelector("textarea") !== null;
}

/**
 * Shows that a press is on its way; what it gives back ends that.
 * @param {HTMLElement} button
 */
function showWorking(button) {
  const before = [...button.childNodes];
  button.ariaBusy = "true";
  if (button.dataset.working) button.textContent = button.dataset.working;
  return () => {
    button.ariaBusy = null;
    if (button.dataset.working) button.replaceChildren(...before);
  };
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} button
 */
async function send(form, button) {
  tell(null);
  const fields = new FormData(form, button);
  const packed = form.enctype === "multipart/form-data";
  const body = packed ? fields : new URLSearchParams(/** @type {any} */ (fields));
  const address = new URL(form.getAttribute("action") ?? "", location.href);
  const signal = AbortSignal.timeout(packed ? PICTURE_PATIENCE_MS : WORDS_PATIENCE_MS);
  const answer = await fetch(address, { method: "POST", body, signal }).catch(() => null);
  const text = await answer?.text().catch(() => null);
  // A proxy or a server that fell over has no page of ours to show.
  if (!answer || text == null || answer.status >= 500) return tell("not-arrived");
  if (answer.status === 413) return tell("too-large");
  if (answer.status === 429) return tell("too-often");
  const came = new URL(answer.url);
  const page = new DOMParser().parseFromString(text, "text/html");
  if ("inPlace" in form.dataset) return exchange(form, page, came);
  // Signing in brings along what was written: that page cannot be asked for again.
  const here = came.pathname === location.pathname || page.querySelector("[data-carried]");
  return here ? show(form, page, came) : leave(came);
}

/**
 * Goes on to another page. What was sent is on its way until that page stands, so that nobody presses
 * once more meanwhile; who stays here after all may, in a while.
 * @param {URL} address
 */
function leave(address) {
  location.assign(address);
  return new Promise((free) => setTimeout(free, WORKING_MS));
}

/**
 * Shows the page that came, in the place of the one that was sent from. What is written in its other
 * forms is being written still.
 * @param {HTMLFormElement} form
 * @param {Document} page
 * @param {URL} address
 */
function show(form, page, address) {
  const main = document.querySelector("main");
  const now = page.querySelector("main");
  if (!main || !now) return leave(address);
  document.title = page.title;
  history.replaceState(history.state, "", address);
  for (const area of main.querySelectorAll("textarea")) {
    const same = area.id && now.querySelector(`textarea#${CSS.escape(area.id)}`);
    const written = area.form !== form && area.value !== area.defaultValue;
    if (same && written) /** @type {HTMLTextAreaElement} */ (same).value = area.value;
  }
  main.replaceWith(now);
  wake();
}

/**
 * Exchanges a form alone, and keeps the focus on its button. An answer without that form, as to
 * whoever is signed out, takes the page's place, unless something is being written there.
 * @param {HTMLFormElement} form
 * @param {Document} page
 * @param {URL} address
 */
function exchange(form, page, address) {
  const now = form.id ? page.getElementById(form.id) : null;
  if (!now) return isWrittenIn() ? tell("signed-out") : leave(address);
  form.replaceWith(now);
  now.querySelector("button")?.focus({ preventScroll: true });
}

function isWrittenIn() {
  return [...document.querySelectorAll("textarea")].some(
    (area) => area.value !== area.defaultValue,
  );
}

/**
 * Says why what was sent is still in its form; null says nothing any more.
 * @param {"not-arrived" | "too-large" | "too-often" | "signed-out" | null} why
 */
function tell(why) {
  for (const one of ["not-arrived", "too-large", "too-often", "signed-out"]) {
    const told = document.getElementById(one);
    if (told) told.hidden = one !== why;
  }
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
// Says when there is no connection, and keeps no page. Never asked for in the booth.
navigator.serviceWorker?.register("/sw.js").catch(() => undefined);
