import { differingPart } from "./difference.mjs";
import { element, lineOf } from "./elements.mjs";

const titles = { base: "Old default", ours: "Ours, as saved", theirs: "Theirs, the new default" };
const takes = { base: "Take the old default", ours: "Take ours", theirs: "Take theirs" };
const keys = { base: "b", ours: "o", theirs: "t" };
const states = { open: "to decide", decided: "decided", "not asked": "answered by another choice" };

/** One conflict with its versions side by side. `act` gets the choice; null takes it back. */
export function conflictContent(conflict, { number, count }, act) {
  const tag = element("span", { classes: `tag ${conflict.state.replace(" ", "-")}` }, states[conflict.state]);
  return [
    element("p", { classes: "faint" }, `Conflict ${number} of ${count} · `, tag),
    element("h2", { attributes: { id: "place" } }, conflict.place),
    element("p", {}, `${conflict.reason[0]?.toUpperCase() ?? ""}${conflict.reason.slice(1)}.`),
    element("div", { classes: "sides" }, ...conflict.sides.map((side) => sideColumn(conflict, side, act))),
    ...(conflict.choices.includes("value") ? [ownValue(conflict, act)] : []),
    ...(conflict.choice === null ? [] : [takeBack(act)]),
  ];
}

function sideColumn(conflict, side, act) {
  const chosen = conflict.choice?.kind === side.side;
  const file = shortName(side.file);
  const there = side.line === null ? file : `${file}, line ${side.line}`;
  const can = conflict.choices.includes(side.side);
  return element(
    "section",
    { classes: chosen ? "side chosen" : "side", attributes: { "aria-labelledby": `side-${side.side}` } },
    element("h3", { attributes: { id: `side-${side.side}` } }, titles[side.side]),
    element("p", { classes: "faint file", attributes: { title: side.file } }, there),
    ...shownValue(side, conflict),
    can
      ? element(
          "button",
          {
            classes: "take",
            attributes: { type: "button", id: `take-${side.side}`, "aria-pressed": String(chosen) },
            on: { click: () => act({ kind: side.side }) },
          },
          side.value === null ? `${takes[side.side]}: leave it out` : takes[side.side],
          " ",
          element("kbd", {}, keys[side.side]),
        )
      : element("p", { classes: "faint take" }, whyNot(side)),
    ...(side.lines.length === 0 ? [] : [excerptOf(side)]),
  );
}

/** The value in large; an element is shown by its lines instead. */
function shownValue(side, conflict) {
  if (side.value === null) return [element("p", { classes: "value none" }, "not there")];
  if (!side.isValue && side.lines.length > 0) return [];
  if (side.value === "") return [element("p", { classes: "value none" }, "empty")];
  const others = conflict.sides.filter((one) => one !== side && one.value !== null).map((one) => one.value);
  const [start, end] = differingPart(side.value, others) ?? [0, 0];
  const mark = end > start ? [element("mark", {}, side.value.slice(start, end))] : [];
  return [element("p", { classes: "value" }, side.value.slice(0, start), ...mark, side.value.slice(end))];
}

/** Long paths by their end; the whole one is in the title. */
function shortName(path) {
  return path.length > 40 ? `…/${path.split(/[\\/]/).slice(-2).join("/")}` : path;
}

function whyNot(side) {
  return side.value === null ? "There is nothing to take here." : "A whole entry is taken from ours or theirs.";
}

function excerptOf(side) {
  const indents = side.lines.filter(({ text }) => text.trim() !== "").map(({ text }) => /^\s*/.exec(text)[0].length);
  const indent = Math.min(...indents);
  const lines = side.lines.map((line) => {
    const shown = { ...line, text: line.text.slice(Math.min(indent, /^\s*/.exec(line.text)[0].length)) };
    return lineOf(shown, line.disputed ? "disputed" : "");
  });
  const title = `${titles[side.side]}: lines around`;
  return element(
    "div",
    { classes: "lines", attributes: { role: "region", tabindex: 0, "aria-label": title } },
    ...lines,
  );
}

function ownValue(conflict, act) {
  const chosen = conflict.choice?.kind === "value";
  const input = element("input", {
    attributes: {
      id: "own-value",
      type: conflict.masked ? "password" : "text",
      autocomplete: "off",
      spellcheck: "false",
      "aria-describedby": conflict.secret ? "own-value-hint" : undefined,
    },
  });
  input.value = chosen ? conflict.choice.value : "";
  const submit = (event) => {
    event.preventDefault();
    act({ kind: "value", value: input.value });
  };
  const hint = "It will stand in the file of decisions in clear text.";
  return element(
    "form",
    { classes: chosen ? "own chosen" : "own", on: { submit } },
    element("label", { attributes: { for: "own-value" } }, "Another value ", element("kbd", {}, "v")),
    input,
    element(
      "button",
      { attributes: { type: "submit", id: "take-value", "aria-pressed": String(chosen) } },
      "Take this value",
    ),
    ...(conflict.secret ? [element("p", { classes: "faint", attributes: { id: "own-value-hint" } }, hint)] : []),
  );
}

function takeBack(act) {
  return element(
    "p",
    {},
    element(
      "button",
      { attributes: { type: "button", id: "take-back" }, on: { click: () => act(null) } },
      "Take the choice back ",
      element("kbd", {}, "u"),
    ),
  );
}
