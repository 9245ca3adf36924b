import { conflictContent } from "./conflict.mjs";
import { byId, element, lineOf } from "./elements.mjs";
import { listenToKeys } from "./keys.mjs";

/** The view as the command sent it last, and the conflict that is looked at. */
let view;
let at = 0;
let ended = false;
let waiting = false;

// The token has done its work; nobody shall copy it out of the address.
history.replaceState(null, "", "/");
// What scrolls has to be reached by the keyboard.
byId("merged").tabIndex = 0;
listenToKeys({ next: () => show(at + 1), previous: () => show(at - 1) });
byId("save").addEventListener("click", save);
byId("leave").addEventListener("click", leave);
// The command ends when this stream has gone.
const alive = new EventSource("/alive");
alive.addEventListener("error", () => {
  if (!ended && !waiting && alive.readyState !== EventSource.OPEN)
    finish("cutover has ended. What you see here is not saved.", true);
});
await ask("/state");
at = Math.max(0, view?.conflicts.findIndex(isOpen) ?? 0);
render();

function isOpen(conflict) {
  return conflict.state === "open";
}

/** Asks the command; its answer is the new view. Gives whether it did what was asked. */
async function ask(path, body) {
  const post = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch(path, body === undefined ? {} : post).catch(() => undefined);
  const answer = await response?.json().catch(() => undefined);
  const error = response === undefined ? { what: "cutover does not answer.", todo: "" } : answer?.error;
  byId("problem").textContent = error === undefined ? "" : `${error.what} ${error.todo}`;
  byId("problem").hidden = error === undefined;
  if (error === undefined) view = answer;
  return error === undefined;
}

/** One click decides, and goes on to what is still open. */
async function act(choice) {
  if (ended || waiting) return;
  waiting = true;
  const conflict = view.conflicts[at];
  const done = await ask("/decide", { id: conflict.id, choice });
  waiting = false;
  if (!done) return;
  tell(`${conflict.place}: ${choice === null ? "open again" : "decided"}. ${openText()}`);
  const same = Math.max(
    0,
    view.conflicts.findIndex((one) => one.id === conflict.id),
  );
  at = choice === null ? same : nextOpen(same);
  if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
  render();
}

function nextOpen(from) {
  const order = view.conflicts.map((_, i) => (from + i) % view.conflicts.length);
  return order.find((i) => isOpen(view.conflicts[i])) ?? from;
}

function show(index) {
  if (ended || index < 0 || index >= view.conflicts.length) return;
  at = index;
  render();
}

async function save() {
  if (ended || waiting) return;
  waiting = true;
  const whole = view.open === 0;
  const done = await ask("/save", {});
  waiting = false;
  const rest = `The decisions are saved in ${view.decisionsFile}; ${view.out} is not written while conflicts are open.`;
  if (done) finish(`${whole ? `${view.out} is written.` : rest} You can close this page.`, false);
}

async function leave() {
  if (ended || waiting) return;
  waiting = true;
  const done = await ask("/leave", {});
  waiting = false;
  if (done) finish("Ended. Nothing was saved. You can close this page.", false);
}

function finish(text, bad) {
  ended = true;
  alive.close();
  byId("work").inert = true;
  for (const id of ["save", "leave"]) byId(id).disabled = true;
  if (!bad) return tell(text);
  byId("problem").textContent = text;
  byId("problem").hidden = false;
}

function tell(text) {
  byId("told").textContent = text;
}

function openText() {
  return view.open === 0 ? "Nothing is open any more: save." : `${view.open} open.`;
}

function render() {
  if (view === undefined) return;
  const focused = document.activeElement?.id;
  byId("title").textContent = `Resolve conflicts in ${view.out}`;
  document.title = `${view.open} open · ${view.out} · cutover`;
  byId("progress-text").textContent = `${view.decided} decided, ${view.open} open`;
  byId("progress").max = view.decided + view.open;
  byId("progress").value = view.decided;
  byId("save").firstChild.textContent = view.open === 0 ? `Write ${view.out} ` : "Save the decisions so far ";
  byId("save").classList.toggle("ready", view.open === 0);
  byId("merged-title").textContent =
    view.open === 0
      ? "The merged file, as it will be written"
      : "The merged file so far, with theirs wherever it is open";
  byId("list").replaceChildren(...view.conflicts.map(listItem));
  byId("notes").replaceChildren(...view.notes.map((note) => element("li", {}, note)));
  const conflict = view.conflicts[at];
  byId("conflict").replaceChildren(...conflictContent(conflict, { number: at + 1, count: view.conflicts.length }, act));
  for (const lines of document.querySelectorAll(".side .lines")) {
    scrollWithin(lines, lines.querySelector(".disputed"));
  }
  renderMerged(conflict.mergedLine);
  if (focused) byId(focused)?.focus({ preventScroll: true });
  scrollWithin(byId("list").parentElement, byId("list").children[at]);
}

function listItem(conflict, index) {
  const marks = { open: "○", decided: "●", "not asked": "–" };
  const words = { open: "open", decided: "decided", "not asked": "not asked any more" };
  return element(
    "li",
    {},
    element(
      "button",
      {
        classes: conflict.state.replace(" ", "-"),
        attributes: { type: "button", id: `conflict-${index}`, "aria-current": index === at ? "true" : undefined },
        on: { click: () => show(index) },
      },
      element(
        "span",
        { classes: "mark", attributes: { role: "img", "aria-label": words[conflict.state] } },
        marks[conflict.state],
      ),
      element("span", {}, conflict.place),
    ),
  );
}

function renderMerged(here) {
  const lines = view.merged.map(({ text, changed }, i) => {
    const classes = `${changed ? "changed" : ""} ${i + 1 === here ? "here" : ""}`;
    return lineOf({ number: i + 1, text }, classes);
  });
  byId("merged").replaceChildren(...lines);
  scrollWithin(byId("merged"), lines[(here ?? 1) - 1]);
}

/** Brings a child into sight without moving the page. */
function scrollWithin(box, child) {
  if (!box || !child) return;
  const top = child.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;
  box.scrollTop = Math.max(0, top - box.clientHeight / 3);
}
