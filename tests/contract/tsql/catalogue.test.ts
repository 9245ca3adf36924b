import fc from "fast-check";
import { catalogue, recognise, type StatementId, statement, testDatabaseName } from "../../../lib/contract/tsql";
import { parseTemplate, renderTemplate, type Template, type TemplateValues } from "../../../lib/contract/tsql/template";
import { isCutoverError } from "../../../lib/errors";
import { hostileText } from "../hostile-texts";
import { tokensOf } from "./tokens";

const ids = Object.keys(catalogue) as StatementId[];
const templates = new Map(ids.map((id) => [id, parseTemplate(catalogue[id].template)]));

/** Values that fit a template: hostile texts and any numbers. */
function valuesFor(template: Template): fc.Arbitrary<TemplateValues> {
  const entries: [string, fc.Arbitrary<unknown>][] = [];
  for (const part of template) {
    if (part.kind === "number") entries.push([part.parameter, fc.nat()]);
    if (part.kind === "list")
      entries.push([part.parameter, fc.array(valuesFor(part.item), { minLength: 1, maxLength: 4 })]);
    if (part.kind === "name" || part.kind === "text") entries.push([part.parameter, hostileText]);
  }
  return fc.record(Object.fromEntries(entries)) as fc.Arbitrary<TemplateValues>;
}

function render(id: StatementId, values: TemplateValues): string | undefined {
  try {
    return renderTemplate(templates.get(id) ?? [], values);
  } catch (thrown) {
    if (!isCutoverError(thrown, "SQL_VALUE_REFUSED")) throw thrown;
    return undefined;
  }
}

describe.each(ids)("the text %s", (id) => {
  const template = templates.get(id) ?? [];

  test("is recognised with the values it was rendered with", () => {
    fc.assert(
      fc.property(valuesFor(template), (values) => {
        const query = render(id, values);
        if (query === undefined) return;
        expect(recognise(query)).toEqual({ id, effect: catalogue[id].effect, parameters: { ...values } });
      }),
      { numRuns: 150 },
    );
  });

  test("keeps its structure whatever the values are: same words, same number of names and texts, no comment", () => {
    const plain = (part: Template[number]): TemplateValues => {
      if (part.kind === "sql") return {};
      if (part.kind === "number") return { [part.parameter]: 1 };
      if (part.kind === "list") return { [part.parameter]: [Object.assign({}, ...part.item.map(plain))] };
      return { [part.parameter]: "x" };
    };
    const shape = (query: string) =>
      tokensOf(query).map(({ kind, value }) => (kind === "word" && !/^[0-9]/.test(value) ? value : kind));
    const single = template.filter((part) => part.kind !== "list");
    const expected = shape(renderTemplate(single, Object.assign({}, ...single.map(plain))));
    expect(expected).not.toContain("comment");
    fc.assert(
      fc.property(valuesFor(single), (values) => {
        const query = render(id, values);
        const rendered = query === undefined ? undefined : renderTemplate(single, values);
        if (rendered !== undefined) expect(shape(rendered)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  test("has a purpose, an effect with its reason, and the documentation it follows", () => {
    const { purpose, effectReason, source } = catalogue[id];
    expect(purpose).toMatch(/\.$/);
    expect(effectReason).not.toBe("");
    expect(source).toMatch(/^https:\/\/learn\.microsoft\.com\/sql\//);
    expect(catalogue[id].id).toBe(id);
  });

  test("reads when, and only when, it does not alter, restore, drop or check a database", () => {
    const writes = /^(ALTER|DROP|DBCC|RESTORE DATABASE|BACKUP|CREATE|INSERT|UPDATE|DELETE|EXEC)\b/.test(
      catalogue[id].template,
    );
    expect(catalogue[id].effect).toBe(writes ? "changes" : "reads");
  });
});

describe("recognising", () => {
  test.each([
    "SELECT 1",
    "",
    "DROP DATABASE [TimeTracker]",
    "ALTER DATABASE [x] SET MULTI_USER; DROP DATABASE [y]",
    "ALTER DATABASE [x] SET MULTI_USER\nGO",
    "ALTER DATABASE x SET MULTI_USER",
    "ALTER DATABASE [a]b] SET MULTI_USER",
    "ALTER DATABASE [a\nb] SET MULTI_USER",
    "RESTORE VERIFYONLY FROM DISK = N'a'b' WITH FILE = 1, CHECKSUM",
    "RESTORE VERIFYONLY FROM DISK = 'a' WITH FILE = 1, CHECKSUM",
    "RESTORE VERIFYONLY FROM DISK = N'a' WITH FILE = 01, CHECKSUM",
  ])("refuses %j, which is no text of the catalogue", (query) => {
    expect(recognise(query)).toBeUndefined();
  });

  test("agrees with rendering: what is recognised renders to the same query", () => {
    const piece = fc.oneof(hostileText, fc.constantFrom(...ids.map((id) => catalogue[id].template as string)));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 3 }), (pieces) => {
        const query = pieces.join("");
        const found = recognise(query);
        return found === undefined || render(found.id, found.parameters) === query;
      }),
    );
  });
});

describe("a statement", () => {
  test("is the SQL with its values quoted in", () => {
    expect(statement("set-single-user", { database: "Time]Tracker" })).toEqual({
      id: "set-single-user",
      query: "ALTER DATABASE [Time]]Tracker] SET SINGLE_USER WITH ROLLBACK IMMEDIATE",
      effect: "changes",
    });
    const moves = [
      { logicalName: "TT", physicalName: "D:\\t\\tt.mdf" },
      { logicalName: "TT_log", physicalName: "D:\\t\\o'tt.ldf" },
    ];
    expect(statement("restore-test-copy", { copy: "r1", file: "E:\\b.bak", position: 2, moves }).query).toBe(
      "RESTORE DATABASE [cutover_test_r1] FROM DISK = N'E:\\b.bak' WITH FILE = 2, MOVE N'TT' TO N'D:\\t\\tt.mdf', MOVE N'TT_log' TO N'D:\\t\\o''tt.ldf', CHECKSUM, RECOVERY",
    );
  });

  test("that drops can name a test copy only", () => {
    expect(statement("drop-test-copy", { copy: "x]; DROP DATABASE [y" }).query).toBe(
      "DROP DATABASE [cutover_test_x]]; DROP DATABASE [y]",
    );
    expect(testDatabaseName("r1")).toBe("cutover_test_r1");
  });

  test("is refused when a value is missing, empty or of another type", () => {
    expect(render("set-multi-user", {})).toBeUndefined();
    expect(render("set-multi-user", { database: "" })).toBeUndefined();
    expect(render("drop-test-copy", { copy: "" })).toBeUndefined();
    expect(render("set-multi-user", { database: 5 })).toBeUndefined();
    expect(render("verify-backup", { file: "a", position: "1" })).toBeUndefined();
    expect(render("restore-test-copy", { copy: "a", file: "b", position: 1, moves: [] })).toBeUndefined();
  });
});
