import { parseDocument } from "yaml";
import { z } from "zod";
import { CutoverError } from "../errors";
import type { Decision } from "../webconfig";
import { readGivenFile } from "./read-given-file";
import type { Session } from "./session";

const decisions = z.record(
  z.string(),
  z.union([z.literal("ours"), z.literal("theirs"), z.strictObject({ value: z.string() })]),
);

/** Reads a file of decisions: a map of conflict ids, as YAML or JSON. @throws CutoverError DECISIONS_UNREADABLE */
export async function readDecisions(session: Session, path: string): Promise<Readonly<Record<string, Decision>>> {
  const text = Buffer.from(await readGivenFile(session, path)).toString("utf8");
  const document = parseDocument(text, { prettyErrors: false });
  const [fault] = document.errors;
  if (fault !== undefined) throw unreadable(path, fault.message);
  const read = decisions.safeParse(document.toJS() ?? {});
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw unreadable(path, `${issue?.path.join(".") ?? ""}: a decision is ours, theirs or { value: TEXT }`);
}

function unreadable(path: string, because: string): CutoverError {
  return new CutoverError({ code: "DECISIONS_UNREADABLE", what: `${path}: ${because}.` });
}
