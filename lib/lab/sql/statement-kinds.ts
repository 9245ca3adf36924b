import type { Statement } from "./grammar/ast";
import { parseBatch } from "./grammar/parse-batch";
import { splitBatches } from "./split-batches";
import { SqlError } from "./sql-error";

/** Statements that leave the server as it is. DBCC CHECKDB counts as changing: it notes the last good check. */
const READS: readonly Statement["kind"][] = [
  "select",
  "restore-verifyonly",
  "restore-headeronly",
  "restore-filelistonly",
  "restore-labelonly",
  "use",
  "set-option",
  "declare",
  "set-variable",
  "print",
];

/** The kinds of the statements in a text, for the history; empty when it does not parse. */
export function statementKinds(text: string): readonly string[] {
  try {
    return splitBatches(text)
      .flatMap(parseBatch)
      .flatMap(flat)
      .map(({ kind }) => kind);
  } catch (thrown) {
    if (thrown instanceof SqlError) return [];
    throw thrown;
  }
}

/** Whether a text changes something. One that does not parse changes nothing: the server runs none of it. */
export function effectOfText(text: string): "reads" | "changes" {
  return statementKinds(text).every((kind) => READS.some((read) => read === kind)) ? "reads" : "changes";
}

function flat(statement: Statement): readonly Statement[] {
  if (statement.kind === "block") return statement.statements.flatMap(flat);
  if (statement.kind !== "if") return [statement];
  return [...flat(statement.yes), ...(statement.no ? flat(statement.no) : [])];
}
