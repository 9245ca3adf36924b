import type { Gate } from "../../upgrade";
import { hang } from "./hang";
import type { Style } from "./style";

/** A question with what one needs to know to answer it, and the exact option that answers it. Pure. */
export function gateText(gate: Gate, style: Style, columns: number): string {
  const rows = gate.rows.length === 0 ? "" : ` [${gate.rows.join(" ")}]`;
  const choices = gate.choices.length === 0 ? ["TEXT"] : gate.choices;
  const options = choices.map((choice) => `--answer ${quoted(`${gate.key}=${choice}`)}`);
  return [
    hang(`${gate.question}${rows}`, { prefix: "  ? ", columns, paintPrefix: style.wait, paint: style.strong }),
    hang(gate.because, { prefix: "    ", columns }),
    ...options.map(
      (option, i) => `    ${option}${choices[i] === gate.proposal ? style.faint("   (careful choice)") : ""}`,
    ),
  ].join("\n");
}

/** An argument as a shell takes it whole: POSIX shells and PowerShell both leave single quotes alone. Pure. */
export function quoted(argument: string): string {
  return /^[\w%+=:./-][\w@%+=:,./#-]*$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}
