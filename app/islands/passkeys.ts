import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
} from "@simplewebauthn/browser";

/**
 * `<passkey-form>`: its form is shown where passkeys can be used, and is sent when the browser has
 * used or made one, with its answer in the field `passkey`.
 */
class PasskeyForm extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector("form");
    if (!form || !browserSupportsWebAuthn()) return;
    for (const part of this.children) (part as HTMLElement).hidden = part !== form;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#send(form);
    });
  }

  async #send(form: HTMLFormElement) {
    const failed = form.querySelector<HTMLElement>("[data-failed]");
    const answer = form.elements.namedItem("passkey") as HTMLInputElement;
    if (failed) failed.hidden = true;
    try {
      answer.value = JSON.stringify(await this.#given());
      form.submit();
    } catch {
      if (failed) failed.hidden = false;
    }
  }

  #given() {
    const { use, make } = this.dataset;
    return use
      ? startAuthentication({ optionsJSON: JSON.parse(use) })
      : startRegistration({ optionsJSON: JSON.parse(make ?? "") });
  }
}

customElements.define("passkey-form", PasskeyForm);
