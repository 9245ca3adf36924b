import fc from "fast-check";
import { statement } from "../../../lib/contract";
import { catalogue } from "../../../lib/contract/tsql/catalogue";
import { parseBatch } from "../../../lib/lab/sql/grammar/parse-batch";
import { tokenize } from "../../../lib/lab/sql/grammar/tokenize";
import { SqlError } from "../../../lib/lab/sql/sql-error";

const gap = fc.constantFrom(" ", "  ", "\n", "\r\n\t", " /* a */ ", "/* a /* nested */ b */", " -- to the end\n");
const odd = fc.constantFrom("x", "[", "]]", "'", "''", " ", ".", "日本", "--", "/*", "a]b", "O'Hara", "GO", ";");
const name = fc
  .array(odd, { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(""))
  .filter((text) => text.trim() !== "");

/** Writes the same words with other gaps, other case, other ways to quote. */
function spelled(parts: readonly (string | { name: string } | { text: string })[]) {
  return fc
    .tuple(
      ...parts.map((part) => spelling(part)),
      fc.array(gap, { minLength: parts.length + 1, maxLength: parts.length + 1 }),
    )
    .map((all) => {
      const gaps = all[all.length - 1] as string[];
      const texts = all.slice(0, -1) as string[];
      return texts.map((text, i) => `${gaps[i]}${text}`).join("") + gaps[texts.length];
    });
}

function spelling(part: string | { name: string } | { text: string }): fc.Arbitrary<string> {
  if (typeof part === "string") return fc.constantFrom(part, part.toLowerCase(), part.toUpperCase());
  if ("name" in part)
    return fc.constantFrom(`[${part.name.split("]").join("]]")}]`, `"${part.name.split('"').join('""')}"`);
  const inner = part.text.split("'").join("''");
  return fc.constantFrom(`N'${inner}'`, `'${inner}'`);
}

const refusal = (text: string): SqlError => {
  try {
    parseBatch(text);
  } catch (thrown) {
    if (thrown instanceof SqlError) return thrown;
    throw thrown;
  }
  throw new Error(`was accepted: ${text}`);
};

describe("The lab's T-SQL grammar", () => {
  test("blanks, comments, case and the way of quoting change nothing", () => {
    fc.assert(
      fc.property(
        fc
          .tuple(name, name)
          .chain(([database, path]) =>
            fc.tuple(
              fc.constant({ database, path }),
              spelled([
                "restore",
                "database",
                { name: database },
                "from",
                "disk",
                "=",
                { text: path },
                "with",
                "file",
                "=",
                "2",
                ",",
                "move",
                { text: database },
                "to",
                { text: path },
                ",",
                "replace",
                ",",
                "checksum",
                ",",
                "recovery",
                ",",
                "stats",
                "=",
                "5",
              ]),
              spelled([
                "alter",
                "database",
                { name: database },
                "set",
                "single_user",
                "with",
                "rollback",
                "immediate",
                ";",
              ]),
            ),
          ),
        ([{ database, path }, restore, alter]) => {
          const disk = { kind: "literal", value: path };
          expect(parseBatch(restore)).toEqual([
            {
              kind: "restore-database",
              database,
              from: { disk },
              options: [
                { name: "FILE", value: { kind: "literal", value: 2 } },
                { name: "MOVE", move: { logicalName: { kind: "literal", value: database }, path: disk } },
                { name: "REPLACE" },
                { name: "CHECKSUM" },
                { name: "RECOVERY" },
                { name: "STATS", value: { kind: "literal", value: 5 } },
              ],
            },
          ]);
          expect(parseBatch(alter)).toEqual([
            {
              kind: "alter-database-access",
              database,
              access: "SINGLE_USER",
              termination: { kind: "rollback-immediate" },
            },
          ]);
        },
      ),
    );
  });

  test("a query reads the same however it is spaced and cased", () => {
    const words = [
      "select",
      "top",
      "(",
      "3",
      ")",
      "s",
      ".",
      "name",
      "as",
      { name: "the name" },
      ",",
      "count",
      "(",
      "*",
      ")",
      "from",
      "sys",
      ".",
      "databases",
      "as",
      "s",
      "where",
      "not",
      "(",
      "s",
      ".",
      "name",
      "like",
      { text: "a%" },
      "or",
      "s",
      ".",
      "database_id",
      "in",
      "(",
      "1",
      ",",
      "2",
      ")",
      ")",
      "and",
      "s",
      ".",
      "state",
      "is",
      "not",
      "null",
      "order",
      "by",
      "1",
      "desc",
    ];
    const plain = lowered(
      parseBatch(
        "select top (3) s.name as [the name], count(*) from sys.databases as s where not (s.name like 'a%' or s.database_id in (1, 2)) and s.state is not null order by 1 desc",
      ),
    );
    fc.assert(fc.property(spelled(words), (text) => expect(lowered(parseBatch(text))).toEqual(plain)));
  });

  test("every text of the catalogue parses, with the statements that it is named for", () => {
    const kinds = Object.keys(catalogue).map((id) => {
      const values = {
        database: "a]b",
        file: "D:\\O'Hara.bak",
        position: 1,
        copy: "x",
        moves: [{ logicalName: "a", physicalName: "D:\\a.mdf" }],
      };
      const text = statement(id as "backup-files", values as never);
      return `${id}: ${parseBatch(text.query)
        .map(({ kind }) => kind)
        .join(", ")}`;
    });
    expect(kinds).toEqual([
      "backup-files: restore-filelistonly",
      "backup-header: restore-headeronly",
      "backup-history: select",
      "check-test-copy: dbcc-checkdb",
      "database-files: select",
      "database-sessions: select",
      "database-state: select",
      "default-paths: select",
      "drop-test-copy: drop-database",
      "permissions: select",
      "restore-database: restore-database",
      "restore-history: select",
      "restore-test-copy: restore-database",
      "server-version: select",
      "set-multi-user: alter-database-access",
      "set-single-user: alter-database-access",
      "user-databases: select",
      "verify-backup: restore-verifyonly",
    ]);
  });

  test.each([
    ["RESTORE VERIFYONLY FROM DISK N'x'", 102, "Incorrect syntax near 'x'."],
    ["RESTORE VERIFYONLY FROM DISK = N'x' WITH CHEKSUM", 102, "Incorrect syntax near 'CHEKSUM'."],
    ["ALTER DATABASE [x] SET SINGLE_USER WITH ROLLBACK", 156, "Incorrect syntax near the keyword 'ROLLBACK'."],
    ["DROP DATABASE", 156, "Incorrect syntax near the keyword 'DATABASE'."],
    ["SELECT FROM sys.databases", 156, "Incorrect syntax near the keyword 'FROM'."],
    ["SELECT name sys.databases WHERE", 102, "Incorrect syntax near '.'."],
    [
      "SELECT 1 WHERE name",
      4145,
      "An expression of non-boolean type specified in a context where a condition is expected, near ''.",
    ],
    ["EXEC xp_cmdshell 'dir'", 156, "Incorrect syntax near the keyword 'EXEC'."],
    ["TRUNCATE TABLE x", 156, "Incorrect syntax near the keyword 'TRUNCATE'."],
    ["SELECT 'open", 105, "Unclosed quotation mark after the character string 'open'."],
    ["SELECT [open", 105, "Unclosed quotation mark after the character string 'open'."],
    ["SELECT 1 /* open /* twice */", 113, "Missing end comment mark '*/'."],
    ["SELECT []", 1038, "An object or column name is missing or empty."],
    ["SELECT ¤", 102, "Incorrect syntax near '¤'."],
  ])("%s is refused with error %d", (text, number, message) => {
    expect(refusal(text)).toMatchObject({ number, message });
  });

  test("a refusal names the line", () => {
    expect(refusal("SELECT 1;\n\nSELECT FROM x").line).toBe(3);
  });

  test("no text makes it fail in another way than SQL Server would", () => {
    const piece = fc.constantFrom(
      "SELECT ",
      "FROM ",
      "(",
      ")",
      "'a'",
      "[b]",
      "x.",
      ",",
      "1",
      "=",
      "AND ",
      "NOT ",
      "RESTORE ",
      "DATABASE ",
      "WITH ",
      "IF ",
      "CASE ",
      "WHEN ",
      "END ",
      "@v ",
      "--",
      "/*",
      "]",
      "TOP ",
      ";",
      "\n",
    );
    const anything = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 12 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(anything, (text) => {
        try {
          parseBatch(text);
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(SqlError);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("tokens lie in the text in their order, and nothing but blanks and comments between them", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(gap, fc.constantFrom("select", "[a b]", "N'x''y'", "12", ".5", "0xFF", "<=", "@v", "@@spid")),
          { maxLength: 20 },
        ),
        (parts) => {
          const text = parts.join(" ");
          for (const token of tokenize(text))
            expect(text.slice(token.offset, token.offset + token.text.length)).toBe(token.text);
        },
      ),
    );
  });
});

/** Names that were written plainly keep their case: compare them without it. */
function lowered(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).toLowerCase());
}
