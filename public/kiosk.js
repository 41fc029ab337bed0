// @ts-check
// Runs in a kiosk alone: whoever has not touched it for a minute is asked, and half a minute later
// forgotten. The page stands where the server is asked to forget; nothing is kept here.

const ASKED_AFTER_MS = 60_000;
const FORGOTTEN_AFTER_MS = 30_000;

const warning = /** @type {HTMLDialogElement | null} */ (document.getElementById("kiosk-warning"));
/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;

function wait() {
  clearTimeout(waiting);
  waiting = setTimeout(ask, ASKED_AFTER_MS);
}

function ask() {
  warning?.showModal();
  waiting = setTimeout(() => location.replace("/kiosk/slut"), FORGOTTEN_AFTER_MS);
}

// Each entry of the history remembers whose visit it was made in. One of another visit is never
// shown again, wherever the ways back and forward lead.
const { visit = "", start = "/" } = warning?.dataset ?? {};
const plain = history.replaceState.bind(history);
const earlier = history.state?.kioskVisit;
if (earlier !== undefined && earlier !== visit) location.replace(start);
else plain({ ...history.state, kioskVisit: visit }, "");
for (const name of /** @type {const} */ (["pushState", "replaceState"])) {
  const own = history[name].bind(history);
  history[name] = (state, ...rest) => own({ ...state, kioskVisit: visit }, ...rest);
}

// The browser is not to offer what somebody else has written.
addEventListener("focusin", ({ target }) => {
  if (!(target instanceof HTMLElement)) return;
  target.closest("form")?.setAttribute("autocomplete", "off");
  if (target instanceof HTMLInputElement) target.autocomplete = "off";
});

for (const touch of ["pointerdown", "keydown", "wheel", "touchstart"]) {
  addEventListener(touch, () => warning?.open || wait(), { passive: true });
}
warning?.addEventListener("close", wait);
// A page that comes back from memory belongs to somebody who may have left.
addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
wait();

for (const button of document.querySelectorAll("[data-print]")) {
  button.removeAttribute("hidden");
  button.addEventListener("click", () => print());
}
