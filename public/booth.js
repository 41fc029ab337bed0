// @ts-check
// The booth's own script, served as it stands here: what runs beside the vote can be read by anyone.
// The booth works without it. With it a press is kept without a new page, and the focus stays put.

/** The parts of the page that a press may change. */
const PARTS = "main [id^='f-'], #areas, #what-if, #ballot-so-far";

/** How long the ballot stands still before those who listen are told of it, ms. */
const QUIET_MS = 700;

/** Presses are sent one at a time, so that they arrive in the order they were made. */
let sent = Promise.resolve();
let underWay = 0;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let telling;

document.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (!(button instanceof HTMLButtonElement)) return;
  const again = button.ariaBusy === "true";
  if (button.name !== "press") {
    if (again) event.preventDefault();
    return showWorking(button);
  }
  event.preventDefault();
  if (again || button.ariaDisabled === "true") return;
  showWorking(button);
  const form = new FormData(/** @type {HTMLFormElement} */ (event.target), button);
  underWay += 1;
  sent = sent.then(() => send(form)).finally(() => button.removeAttribute("aria-busy"));
});

/** @param {HTMLButtonElement} button */
function showWorking(button) {
  button.ariaBusy = "true";
  if (button.dataset.working) button.textContent = button.dataset.working;
}

/**
 * Sends a press, and shows the ballot it led to when it was the last one under way.
 * @param {FormData} form
 */
async function send(form) {
  form.set("quiet", "1");
  const body = new URLSearchParams(/** @type {any} */ (form));
  const answer = await fetch(location.href, { method: "POST", body }).catch(() => null);
  const page = await answer?.text().catch(() => null);
  underWay -= 1;
  if (!answer || page == null) return tellNotKept();
  // Signed out, or the vote has closed: the page it led to says so.
  if (answer.redirected) return location.assign(answer.url);
  if (!answer.ok) return location.reload();
  if (underWay === 0) show(new DOMParser().parseFromString(page, "text/html"));
}

/** @param {Document} page */
function show(page) {
  const card = document.activeElement?.closest("[id^='f-']");
  const place = [...(card?.querySelectorAll("button") ?? [])].findIndex((one) =>
    one.matches(":focus"),
  );
  for (const part of document.querySelectorAll(PARTS)) {
    const now = page.getElementById(part.id);
    if (!now) return location.reload();
    if (!part.isEqualNode(now)) part.replaceWith(now);
  }
  if (card && place >= 0) {
    const buttons = document.getElementById(card.id)?.querySelectorAll("button");
    buttons?.[place]?.focus({ preventScroll: true });
  }
  tellWhenQuiet();
}

function tellWhenQuiet() {
  clearTimeout(telling);
  telling = setTimeout(() => {
    const told = document.getElementById("ballot-told");
    if (told) told.textContent = document.querySelector("#ballot-so-far p")?.textContent ?? "";
  }, QUIET_MS);
}

/** The sentence stands in the page from the start; the next press that is kept takes it away. */
function tellNotKept() {
  const sentence = document.getElementById("not-kept");
  if (sentence) sentence.hidden = false;
}

// What was refused is read first. A page that comes back from memory may show an older ballot.
/** @type {HTMLElement | null} */ (
  document.querySelector("main [role='alert'][tabindex]")
)?.focus();
addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
