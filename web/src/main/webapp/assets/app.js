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

// Figures stand still. Who wants to see the movement presses a button, unless the system is asked to keep things still.
const still = window.matchMedia("(prefers-reduced-motion: reduce)");

/** @param {ParentNode} part */
function offerMovement(part) {
    part.querySelectorAll("[data-figure-play]").forEach((button) => button.toggleAttribute("hidden", still.matches));
}

offerMovement(document);
document.addEventListener("htmx:afterSwap", () => offerMovement(document));
still.addEventListener("change", () => offerMovement(document));

document.addEventListener("click", async (event) => {
    const target = event.target;
    const button = target instanceof Element ? target.closest("[data-figure-play]") : null;
    const figure = button?.closest("[data-figure]");
    if (!(button instanceof HTMLElement) || !(figure instanceof HTMLElement)) {
        return;
    }
    const moving = figure.querySelector("svg") ?? (await movement(figure));
    if (!moving) {
        return;
    }
    const plays = moving.animationsPaused();
    if (plays) {
        moving.unpauseAnimations();
    } else {
        moving.pauseAnimations();
    }
    const label = button.querySelector("span");
    if (label) {
        label.textContent = (plays ? button.dataset.pause : button.dataset.play) ?? "";
    }
});

/**
 * Puts the movement, paused, in place of the still picture; nothing when it cannot be had.
 * @param {HTMLElement} figure
 * @returns {Promise<SVGSVGElement | null>}
 */
async function movement(figure) {
    const answer = await fetch(`${figure.dataset.figure}?animated=true`);
    if (!answer.ok) {
        return null;
    }
    const drawn = new DOMParser().parseFromString(await answer.text(), "image/svg+xml").documentElement;
    if (!(drawn instanceof SVGSVGElement)) {
        return null;
    }
    drawn.querySelectorAll("[cursor]").forEach((ownButton) => ownButton.remove());
    const moving = document.adoptNode(drawn);
    const picture = figure.querySelector("img");
    picture?.toggleAttribute("hidden", true);
    figure.prepend(moving);
    // Its clock starts with its first frame; what begins before that stands still for its first round.
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    moving.querySelectorAll("animate").forEach((move) => move.beginElement());
    moving.pauseAnimations();
    return moving;
}
