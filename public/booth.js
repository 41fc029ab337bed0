// @ts-check
// The booth's own script, served as it stands here: what runs beside the vote can be read by anyone.
// The booth works without it. With it a press is kept without a new page, and the focus stays put;
// what does not arrive is told on the page it was sent from.

/** The parts of the page that a press may change. */
const PARTS = "main [id^='f-'], #areas, #what-if, #ballot-so-far";

/** How long the ballot stands still before those who listen are told of it, ms. */
const QUIET_MS = 700;

/** How long an answer is waited for before the person is told that none has come, ms. */
const PATIENCE_MS = 20_000;

/** A press that leads to another page may be made again after so long, ms. */
const FREED_AFTER_MS = 5_000;

/** Presses are sent one at a time, so that they arrive in the order they were made. */
let sent = Promise.resolve();
let underWay = 0;
/** The newest page that they led to, and whether one of them did not arrive. */
let newest = "";
let lost = false;
/** Buttons that were pressed again before their card had come back: pressed anew on the new card. */
let again = /** @type {Place[]} */ ([]);
/** @type {ReturnType<typeof setTimeout> | undefined} */
let telling;

document.addEventListener("submit", (event) => {
  const { target: form, submitter: button } = event;
  if (!(form instanceof HTMLFormElement) || !(button instanceof HTMLButtonElement)) return;
  if (form.method !== "post") return;
  const busy = button.ariaBusy === "true";
  const isPress = button.name === "press";
  const stays = isPress || form.dataset.stays;
  if (stays || busy) event.preventDefault();
  if (busy || button.ariaDisabled === "true") {
    if (busy && "again" in button.dataset) again.push(placeOf(button));
    return;
  }
  const done = showWorking(button);
  if (isPress) keep(new FormData(form, button), done);
  else if (form.dataset.stays) handIn(form, button, done);
  else setTimeout(done, FREED_AFTER_MS);
});

// Presses on their way are waited for: a page that is left would take them along.
document.addEventListener("click", async (event) => {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const opensHere = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (!link || underWay === 0 || !opensHere || staysHere(link)) return;
  event.preventDefault();
  const done = showWorking(link);
  let arrived = true;
  while (underWay > 0) {
    await sent;
    arrived &&= !lost;
  }
  done();
  if (arrived) location.assign(link.href);
});

/** @param {HTMLAnchorElement} link */
function staysHere({ pathname, search }) {
  return pathname + search === location.pathname + location.search;
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
    button.removeAttribute("aria-busy");
    if (button.dataset.working) button.replaceChildren(...before);
  };
}

/**
 * Sends a form; null when no answer of ours has come.
 * @param {string} address
 * @param {FormData} form
 */
async function post(address, form) {
  const body = new URLSearchParams(/** @type {any} */ (form));
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const answer = await fetch(address, { method: "POST", body, signal }).catch(() => null);
  const text = await answer?.text().catch(() => null);
  if (!answer || text == null || answer.status >= 500) return null;
  return { answer, text };
}

/**
 * Keeps a press in its turn.
 * @param {FormData} form
 * @param {() => void} done
 */
function keep(form, done) {
  form.set("quiet", "1");
  if (underWay === 0) lost = false;
  underWay += 1;
  sent = sent.then(() => send(form)).finally(done);
}

/**
 * Sends a press. When it was the last one under way the ballot they led to is shown, and whether one
 * of them was lost.
 * @param {FormData} form
 */
async function send(form) {
  const came = await post(location.href, form);
  underWay -= 1;
  // Signed out, or the vote has closed: the page it led to says so.
  if (came?.answer.redirected) return location.assign(came.answer.url);
  if (came && !came.answer.ok) return location.reload();
  if (came) newest = came.text;
  else lost = true;
  if (underWay > 0) return;
  if (newest) show(new DOMParser().parseFromString(newest, "text/html"));
  newest = "";
  if (lost) again = [];
  reveal("not-kept", lost);
  while (again.length > 0 && underWay === 0) at(again.shift())?.click();
}

/**
 * Sends the whole ballot, or the code of a letter, which stays on the page until it has arrived.
 * @param {HTMLFormElement} form
 * @param {HTMLButtonElement} button
 * @param {() => void} done
 */
async function handIn(form, button, done) {
  const { stays = "" } = form.dataset;
  reveal(stays, false);
  const came = await post(form.action, new FormData(form, button));
  if (came?.answer.redirected) {
    setTimeout(done, FREED_AFTER_MS);
    return location.assign(came.answer.url);
  }
  const refused = came?.answer.status === 422;
  if (refused) return showRefused(new DOMParser().parseFromString(came.text, "text/html"));
  done();
  reveal(stays, true);
}

/** @param {Document} page */
function showRefused(page) {
  const now = page.querySelector(".booth main");
  // The booth has shut: its own page says so, and why.
  if (!now) return location.reload();
  document.title = page.title;
  document.querySelector("main")?.replaceWith(now);
  readRefused();
}

/** @param {Document} page */
function show(page) {
  const focused = document.activeElement?.matches("[id^='f-'] button") && document.activeElement;
  const place = focused ? placeOf(focused) : undefined;
  for (const part of document.querySelectorAll(PARTS)) {
    const now = page.getElementById(part.id);
    if (!now) return location.reload();
    if (!part.isEqualNode(now)) part.replaceWith(now);
  }
  at(place)?.focus({ preventScroll: true });
  tellCastElsewhere(page);
  tellWhenQuiet();
}

/**
 * Where a button stands: the same button of the card that takes its card's place is found by it.
 * @typedef {{ card: string, place: number }} Place
 * @param {Element} button
 * @returns {Place}
 */
function placeOf(button) {
  const card = button.closest("[id^='f-']");
  const place = [...(card?.querySelectorAll("button") ?? [])].indexOf(
    /** @type {HTMLButtonElement} */ (button),
  );
  return { card: card?.id ?? "", place };
}

/** @param {Place | undefined} place */
function at(place) {
  return place && document.getElementById(place.card)?.querySelectorAll("button")[place.place];
}

/**
 * Whoever has voted in another window begins from an empty ballot here too: that is read first.
 * @param {Document} page
 */
function tellCastElsewhere(page) {
  const here = document.getElementById("cast-before");
  const now = page.getElementById("cast-before");
  if (!here || !now || here.isEqualNode(now)) return;
  here.replaceWith(now);
  now.tabIndex = -1;
  now.focus();
}

function tellWhenQuiet() {
  clearTimeout(telling);
  telling = setTimeout(() => {
    const told = document.getElementById("ballot-told");
    if (told) told.textContent = document.querySelector("#ballot-so-far p")?.textContent ?? "";
  }, QUIET_MS);
}

/**
 * A sentence that stands in the page from the start, and is shown when it is true.
 * @param {string} id
 * @param {boolean} isTrue
 */
function reveal(id, isTrue) {
  const sentence = document.getElementById(id);
  if (sentence) sentence.hidden = !isTrue;
}

/** What was refused is read first. */
function readRefused() {
  /** @type {HTMLElement | null} */ (
    document.querySelector("main [role='alert'][tabindex]")
  )?.focus();
}

readRefused();
// A page that comes back from memory may show an older ballot.
addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
