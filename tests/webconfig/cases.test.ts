import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Decision, type MergeResult, merge } from "../../lib/webconfig";

/**
 * Each file in cases/ tells one merge: why, the three files, decisions if any, and what comes out. With CUTOVER_WRITE_GOLDEN=1
 * the results are written anew, to be looked at.
 */
const folder = join(__dirname, "cases");
const writing = process.env.CUTOVER_WRITE_GOLDEN === "1";

interface MergeCase {
  readonly name: string;
  readonly why: string;
  readonly parts: ReadonlyMap<string, string>;
}

function readCase(name: string): MergeCase {
  const [head = "", ...blocks] = readFileSync(join(folder, name), "utf8").split(/^--- /m);
  const parts = new Map(
    blocks.map((block) => [block.slice(0, block.indexOf("\n")), block.slice(block.indexOf("\n") + 1)]),
  );
  return { name, why: head.replace(/^# /, "").trim(), parts };
}

function told(result: MergeResult): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  if (result.kind === "conflicts") {
    said.set("conflicts", result.conflicts.map(({ id, reason }) => `${id}: ${reason}\n`).join(""));
  }
  said.set("result", Buffer.from(result.kind === "merged" ? result.bytes : result.preview).toString("utf8"));
  said.set("applied", result.applied.map(({ kind, id }) => `${kind} ${id}\n`).join(""));
  if (result.notes.length > 0) said.set("notes", result.notes.map((note) => `${note}\n`).join(""));
  return said;
}

describe("A merge of a written case", () => {
  it.each(
    readdirSync(folder)
      .sort()
      .map((name) => readCase(name)),
  )("$name: $why", ({ name, why, parts }) => {
    const bytes = (part: string) => new Uint8Array(Buffer.from(parts.get(part) ?? "", "utf8"));
    const decisions = parts.has("decisions")
      ? { decisions: JSON.parse(parts.get("decisions") ?? "") as Record<string, Decision> }
      : {};
    const said = told(merge({ base: bytes("base"), ours: bytes("ours"), theirs: bytes("theirs"), ...decisions }));
    const inputs = [...parts].filter(([part]) => ["base", "ours", "theirs", "decisions"].includes(part));
    if (writing) {
      const written = [...inputs, ...said].map(([part, text]) => `--- ${part}\n${text}`).join("");
      writeFileSync(join(folder, name), `# ${why}\n${written}`);
    }
    const expected = [...parts].filter(([part]) => !inputs.some(([input]) => input === part));
    expect(Object.fromEntries(said)).toEqual(writing ? expect.anything() : Object.fromEntries(expected));
  });
});
