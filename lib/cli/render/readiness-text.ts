import type { CheckedPrecondition, Readiness } from "../../readiness";
import { commandLine } from "./command-line";
import { hang } from "./hang";
import type { Style } from "./style";

export interface ReadinessLayout {
  readonly style: Style;
  readonly columns: number;
  readonly file: string | undefined;
}

type Word = { readonly word: string; readonly paint: (text: string) => string };

/** What `doctor` found, as a person reads it: by groups, what is wrong with its reason and its fix. Pure. */
export function readinessText(found: Readiness, layout: ReadinessLayout): string {
  const groups = [...new Set(found.preconditions.map(({ group }) => group))];
  return [
    hang(found.title, { prefix: "", columns: layout.columns, paint: layout.style.strong }),
    ...groups.map((group) => groupText(group, found, layout)),
    summary(found, layout),
  ].join("\n\n");
}

function groupText(group: string, found: Readiness, layout: ReadinessLayout): string {
  const several = found.computers.length > 1;
  const lines = found.preconditions
    .filter((one) => one.group === group)
    .map((one) => preconditionText(one, { ...layout, several }));
  return [layout.style.strong(group), ...lines].join("\n");
}

const WIDTH = 11;

function preconditionText(one: CheckedPrecondition, layout: ReadinessLayout & { readonly several: boolean }): string {
  const { style, columns, several } = layout;
  const { word, paint } = words(style)[one.state];
  const rows = one.rows.length === 0 ? "" : ` [${one.rows.join(" ")}]`;
  const place = several ? `${one.computer}: ` : "";
  const indent = " ".repeat(WIDTH);
  const line = (prefix: string, text: string, painted = style.faint) =>
    hang(text, { prefix: `${indent}${prefix}`, indent: WIDTH + 2, columns, paintPrefix: painted });
  return [
    hang(`${place}${one.title}${rows}`, { prefix: `  ${word}`.padEnd(WIDTH), columns, paintPrefix: paint }),
    line("", one.seen),
    ...one.details.map((detail) => line("- ", detail)),
    ...(one.state === "ok" ? [] : [line("why: ", one.why), line("fix: ", one.fix)]),
  ].join("\n");
}

function words(style: Style): Readonly<Record<CheckedPrecondition["state"], Word>> {
  return {
    ok: { word: "ok", paint: style.good },
    wrong: { word: "WRONG", paint: (text) => style.bad(style.strong(text)) },
    unknown: { word: "UNKNOWN", paint: style.wait },
  };
}

function summary({ counts }: Readiness, { style, columns, file }: ReadinessLayout): string {
  const { ok, wrong, unknown } = counts;
  if (wrong + unknown === 0)
    return hang(`Ready: all ${ok} preconditions hold. Next: ${commandLine("plan", file)}`, {
      prefix: "",
      columns,
      paint: style.good,
    });
  const parts = [
    ...(wrong === 0 ? [] : [`${wrong} wrong`]),
    ...(unknown === 0 ? [] : [`${unknown} could not be looked at`]),
    `${ok} ok`,
  ];
  return hang(`Not ready: ${parts.join(", ")}. Nothing was changed.`, { prefix: "", columns, paint: style.bad });
}
