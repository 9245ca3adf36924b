import type { RollbackEntry, RollbackPlan } from "../../upgrade";
import { commandLine } from "./command-line";
import { gateText } from "./gate-text";
import { hang } from "./hang";
import type { Style } from "./style";

export interface RollbackLayout {
  readonly style: Style;
  readonly columns: number;
  readonly file: string | undefined;
  /** The person is asked right below, so no command to go on with is needed. */
  readonly isAsked?: boolean;
}

/** A rollback plan as a person reads it before approving. Pure. */
export function rollbackText(plan: RollbackPlan, layout: RollbackLayout): string {
  const { style, columns } = layout;
  const head = hang(`Rollback of ${plan.title} (${plan.computers.join(", ")})`, {
    prefix: "",
    columns,
    paint: style.strong,
  });
  const where = plan.isPastPointOfNoReturn ? "behind its point of no return" : "before its point of no return";
  const summary = `Run ${plan.runId} stands ${where}. Users stay out until the old version is shown to serve.`;
  const steps = plan.entries.map((entry, i) => entryText(entry, i + 1, layout));
  const asked = plan.gates.map((gate) => gateText(gate, style, columns));
  return [
    head,
    hang(summary, { prefix: "", columns }),
    [style.strong("Put back, in this order"), ...(steps.length === 0 ? ["  nothing was changed"] : steps)].join("\n"),
    ...(asked.length === 0 ? [] : [[style.strong("Questions for you"), ...asked].join("\n")]),
    ...(layout.isAsked === true ? [] : [approval(plan, layout)]),
  ].join("\n\n");
}

const words: { readonly [kind in RollbackEntry["kind"]]: string } = {
  "put-back": "put back",
  prove: "prove",
  "let-users-in": "then",
};

function entryText(entry: RollbackEntry, number: number, { style, columns }: RollbackLayout): string {
  const prefix = `${String(number).padStart(3)}. `;
  const indent = " ".repeat(prefix.length);
  const rows = entry.rows.length === 0 ? "" : ` [${entry.rows.join(" ")}]`;
  const title = hang(`${entry.title}${rows}`, { prefix, columns, paintPrefix: style.faint, paint: style.strong });
  if (entry.isDone) return [title, `${indent}${style.good("is put back already")}`].join("\n");
  if (entry.kind === "prove") return [title, `${indent}${style.wait("proved by looking")}`].join("\n");
  const how = hang(entry.how, {
    prefix: `${indent}${words[entry.kind]}: `,
    indent: indent.length + 2,
    columns,
    paintPrefix: style.wait,
  });
  const deeds = entry.parts.map((part) => hang(part.title, { prefix: `${indent}- `, columns, paint: style.faint }));
  return [title, how, ...deeds].join("\n");
}

function approval({ digest }: RollbackPlan, { style, columns, file }: RollbackLayout): string {
  return [
    style.strong("Approve"),
    hang(`${commandLine("rollback", file)} --approve ${digest.slice(0, 12)}`, { prefix: "  ", columns }),
  ].join("\n");
}
