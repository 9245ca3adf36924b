import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { merge } from "../../lib/webconfig";
import { corpusFolder, describeWith } from "../support/capability";

/** Real files, each edited by two people on different lines: what a merge must give is known to the byte, without any model. */
const SELF_CLOSED = /^([ \t]*)(<[A-Za-z][\w.:-]*(?:\s+[\w.:-]+\s*=\s*(?:"[^"<>&]*"|'[^'<>&]*'))*\s*\/>)[ \t]*\r?\n$/;
const ATTRIBUTE = /([\w.:-]+)\s*=\s*("[^"]*"|'[^']*')/g;

const schema = JSON.parse(readFileSync(join(__dirname, "../../lib/webconfig/data/collections.json"), "utf8")) as {
  readonly collections: readonly { readonly keys: readonly string[] }[];
};

/** By these an entry is told from its neighbours somewhere in the schema: changing one makes another entry of it. */
const NAMES_IT = new Set([...schema.collections.flatMap(({ keys }) => keys), "configSource", "file", "src", "xmlns"]);

/** Not edited: parts of an identity, redirects (the larger wins), declarations that a section below still needs. */
const LEFT_ALONE = /<(?:\w+:)?(?:assemblyIdentity|bindingRedirect|section|sectionGroup)\s/;

interface Edit {
  readonly line: number;
  readonly text: string;
}

interface RealFile {
  readonly name: string;
  readonly lines: readonly string[];
  readonly editable: readonly number[];
}

/** Lines that hold one whole element, outside of comments of several lines, and that no other line repeats. */
function editableLines(lines: readonly string[]): readonly number[] {
  const counts = new Map<string, number>();
  const keyOf = (line: string) => /\b(?:key|name)\s*=\s*(?:"[^"]*"|'[^']*')/.exec(line)?.[0] ?? line.trim();
  for (const line of lines) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  let inComment = false;
  return lines.flatMap((line, index) => {
    const wasIn = inComment;
    const opened = line.lastIndexOf("<!--");
    const closed = line.lastIndexOf("-->");
    if (opened > closed) inComment = true;
    else if (closed > opened) inComment = false;
    const once = counts.get(keyOf(line)) === 1;
    return !wasIn && !inComment && once && SELF_CLOSED.test(line) && !LEFT_ALONE.test(line) ? [index] : [];
  });
}

function realFiles(folder: string): readonly RealFile[] {
  const singles = join(folder, "..", "singles");
  const paths = [
    ...readdirSync(folder)
      .filter((name) => statSync(join(folder, name)).isDirectory())
      .flatMap((name) => ["base", "ours", "theirs"].map((version) => join(folder, name, `${version}.config`))),
    ...readdirSync(singles).map((name) => join(singles, name)),
  ];
  return paths.flatMap((path) => {
    const text = readFileSync(path).toString("latin1");
    // UTF-16 has no lines of bytes; a file that is wrong already is refused before anything is merged.
    if (/^(\xff\xfe|\xfe\xff)/.test(text) || text.length > 300_000 || !mergesWithItself(text)) return [];
    const lines = text.split(/(?<=\n)/);
    const editable = editableLines(lines);
    return editable.length < 6 ? [] : [{ name: path, lines, editable }];
  });
}

const bytes = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

function mergesWithItself(text: string): boolean {
  try {
    return merge({ base: bytes(text), ours: bytes(text), theirs: bytes(text) }).kind === "merged";
  } catch {
    return false;
  }
}

/** One of the edits that a person makes to a line: another value, the line gone, the line commented out. */
function edited(line: string, { kind, who }: { readonly kind: number; readonly who: string }): string {
  const [, indent = "", element = ""] = SELF_CLOSED.exec(line) ?? [];
  if (kind === 0) return "";
  if (kind === 1 && !element.includes("--")) return line.replace(indent + element, `${indent}<!--${element}-->`);
  const isSetting = /\skey\s*=/.test(element);
  const values = [...element.matchAll(ATTRIBUTE)].filter(
    ([, name = ""]) => (isSetting && name === "value") || !NAMES_IT.has(name),
  );
  const [whole, , value = ""] = values[kind % Math.max(values.length, 1)] ?? [];
  if (!whole) return line;
  return line.replace(whole, whole.replace(value, `${value[0]}${who}${kind}${value[0]}`));
}

const apply = (lines: readonly string[], edits: readonly Edit[]): string => {
  const to = new Map(edits.map((edit) => [edit.line, edit.text]));
  return lines.map((line, index) => to.get(index) ?? line).join("");
};

describeWith("corpus", "real files that two people edited on different lines", () => {
  const files = realFiles(corpusFolder() ?? "");

  it("are many", () => {
    expect(files.length).toBeGreaterThan(200);
  });

  it("come out with both edits and not another byte", () => {
    const edit = fc.record({ at: fc.nat(), kind: fc.nat({ max: 9 }) });
    const edits = fc.array(edit, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.nat({ max: files.length - 1 }), edits, edits, (index, first, second) => {
        const { name, lines, editable } = files[index] as RealFile;
        const taken = new Set<number>();
        const made = (who: string, wanted: readonly { readonly at: number; readonly kind: number }[]) =>
          wanted.flatMap(({ at, kind }): readonly Edit[] => {
            const line = editable[at % editable.length] as number;
            if (taken.has(line)) return [];
            taken.add(line);
            return [{ line, text: edited(lines[line] as string, { kind, who }) }];
          });
        const [ours, theirs] = [made("ours", first), made("theirs", second)];
        const base = bytes(lines.join(""));
        const result = merge({ base, ours: bytes(apply(lines, ours)), theirs: bytes(apply(lines, theirs)) });
        const got = result.kind === "merged" ? Buffer.from(result.bytes).toString("latin1") : result.conflicts;
        expect({ name, got }).toEqual({ name, got: apply(lines, [...ours, ...theirs]) });
      }),
      // The long run looks for new cases; one is known in which a blank line comes along (two comments of one name side by side).
      process.env.CUTOVER_LONG ? { numRuns: 10_000 } : { numRuns: 800, seed: 2026 },
    );
  });
});
