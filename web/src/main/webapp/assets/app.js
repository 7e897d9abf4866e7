// @ts-check
// Wakes the vendored components, on the page and in every fragment that htmx puts in; moves focus to what changed.
import { initAll } from "/assets/vendor/nhsuk-frontend-10.6.1/nhsuk-frontend.min.js";

initAll();

document.addEventListener("htmx:afterSwap", (event) => {
    const target = /** @type {CustomEvent} */ (event).detail.target;
    if (target instanceof HTMLElement && target.isConnected) {
        initAll(target);
    }
    const focus = document.querySelector("[data-focus]");
    if (focus instanceof HTMLElement) {
        focus.removeAttribute("data-focus");
        focus.focus();
    }
});

// A form is sent once: a second press while the first is under way does nothing.
document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.hasAttribute("hx-post") || form.method === "get") {
        return;
    }
    if (form.dataset.sent) {
        event.preventDefault();
    }
    form.dataset.sent = "true";
});
window.addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-sent]").forEach((form) => form.removeAttribute("data-sent"));
});

// The print button; without script the browser's own menu does the same.
document.addEventListener("click", (event) => {
    const target = event.target;
    if (target instanceof HTMLElement && target.closest("[data-print]")) {
        window.print();
    }
});
