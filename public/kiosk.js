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
