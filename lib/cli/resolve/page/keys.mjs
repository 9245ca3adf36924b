import { byId } from "./elements.mjs";

/** What each key does: it presses the button that a mouse would press. */
const buttons = { o: "take-ours", t: "take-theirs", b: "take-base", u: "take-back", s: "save" };

/** Listens to the keyboard. Keys that somebody types into a field, or with Ctrl, are not ours. */
export function listenToKeys({ next, previous }) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target instanceof HTMLInputElement) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (event.key === "n") next();
    else if (event.key === "p") previous();
    else if (event.key === "v") byId("own-value")?.focus();
    else if (Object.hasOwn(buttons, event.key)) byId(buttons[event.key])?.click();
    else return;
    event.preventDefault();
  });
}
