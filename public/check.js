// @ts-check
// Looks up a receipt code without telling anyone the whole of it: the server is asked for all codes
// that begin with its first two characters, and the rest is compared here. Without this script the
// page shows those codes, and one looks by eye.

const CHARACTERS = /^[0-9A-HJKMNP-TV-Z]{16}$/;

const part = document.getElementById("whole-code");
const form = part?.querySelector("form");
const byHand = document.getElementById("by-hand");
const code = /** @type {HTMLInputElement | null} */ (document.getElementById("code"));

if (part && form && code) {
  part.hidden = false;
  if (byHand && !location.search) byHand.hidden = true;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    show(await lookUp(code.value, String(new FormData(form).get("round"))));
  });
}

/**
 * @param {string} typed
 * @param {string} round
 * @returns {Promise<string>} which verdict is true
 */
async function lookUp(typed, round) {
  const plain = typed.toUpperCase().replace(/[\s\-–]/g, "");
  const known = plain.replace(/O/g, "0").replace(/[IL]/g, "1");
  if (!CHARACTERS.test(known)) return "bad";
  try {
    const answer = await fetch(`/oppna-data/${round}/roster/${known.slice(0, 2)}.json`);
    if (!answer.ok) return "offline";
    /** @type {{ codes: { code: string, is: string }[] }} */
    const { codes } = await answer.json();
    return codes.find((one) => one.code.replaceAll("-", "") === known)?.is ?? "notFound";
  } catch {
    return "offline";
  }
}

/** @param {string} verdict */
function show(verdict) {
  for (const one of document.querySelectorAll("#verdict > div")) {
    /** @type {HTMLElement} */ (one).hidden = one.id !== `is-${verdict}`;
  }
}
