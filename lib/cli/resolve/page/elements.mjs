/** Makes an element. Texts are set as text, so nothing of a configuration file can become markup. */
export function element(name, { classes = "", attributes = {}, on = {} } = {}, ...children) {
  const made = document.createElement(name);
  if (classes !== "") made.className = classes;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(key, "");
    else if (value !== false && value !== undefined && value !== null) made.setAttribute(key, String(value));
  }
  for (const [event, listener] of Object.entries(on)) made.addEventListener(event, listener);
  made.append(...children);
  return made;
}

export const byId = (id) => document.getElementById(id);

/** A line of a file with its number. */
export function lineOf({ number, text }, classes) {
  return element(
    "div",
    { classes: `line ${classes}`.trim() },
    element("span", { classes: "number", attributes: { "aria-hidden": "true" } }, String(number)),
    element("code", {}, text === "" ? "\u200b" : text),
  );
}
