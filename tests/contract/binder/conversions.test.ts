import { Decimal, Secret, type Value } from "../../../lib/shell";
import { bindOne } from "./one-parameter";

const DAYS = { name: "Day", flags: false, members: { Sunday: 0, Monday: 1, Thursday: 4, Friday: 5, Saturday: 6 } };
const FLAGS = { name: "Flag", flags: true, members: { None: 0, A: 1, B: 2, C: 4 } };
const FUNC_FAIL = { id: "ParameterArgumentTransformationError", category: "InvalidData" };
const FAIL = { id: "CannotConvertArgumentNoMessage", category: "InvalidArgument" };
const FAIL_REASON = { id: "CannotConvertArgument", category: "InvalidArgument" };
const secret = new Secret("x");
const date = new Date(Date.UTC(2020, 0, 2, 3, 4, 5));

/** type, value, what a function binds, what a cmdlet binds (where it differs). From the table of the measured binder. */
const TABLE: readonly (readonly [string, Value, unknown, unknown?])[] = [
  ...(["12", " 12 ", 12, 12n, new Decimal("12"), "12L", "1,2", "0xC", "0b1100", "+12", "1.2e1"] as const).map(
    (text) => ["Int32", text, 12] as const,
  ),
  ["Int32", "1e3", 1000],
  ["Int32", "1kb", 1024],
  ["Int32", "-7", -7],
  ["Int32", "", 0],
  ["Int32", "1.5", 2],
  ["Int32", 1.5, 2],
  ["Int32", 2.5, 2],
  ["Int32", 3.5, 4],
  ["Int32", -2.5, -2],
  ["Int32", true, 1],
  ["Int32", null, 0, { id: "ParameterBindingFailed", category: "WriteError" }],
  ["Int32", "abc", FUNC_FAIL, FAIL],
  ["Int32", "1_0", FUNC_FAIL, FAIL],
  ["Int32", Number.NaN, FUNC_FAIL, FAIL],
  ["Int32", 2147483648, FUNC_FAIL, FAIL],
  ["Int32", [1], FUNC_FAIL, FAIL_REASON],
  ["UInt32", -1, FUNC_FAIL, FAIL],
  ["UInt32", 4294967295, 4294967295],
  ["Int64", "9007199254740993", 9007199254740993n],
  ["Int64", 9223372036854775808n, FUNC_FAIL, FAIL],
  ["Boolean", true, true],
  ["Boolean", 0, false],
  ["Boolean", 5, true],
  ["Boolean", "true", FUNC_FAIL, FAIL_REASON],
  ["Boolean", "", FUNC_FAIL, FAIL_REASON],
  ["Boolean", [true], FUNC_FAIL, FAIL_REASON],
  ["Boolean", null, FUNC_FAIL, { id: "ParameterArgumentValidationErrorNullNotAllowed", category: "InvalidArgument" }],
  ["SwitchParameter", false, false],
  ["SwitchParameter", 1, FUNC_FAIL, true],
  ["SwitchParameter", "true", FUNC_FAIL, FAIL_REASON],
  ["SwitchParameter", null, false, true],
  ["String", "x", "x"],
  ["String", 12, "12"],
  ["String", 1e20, "1E+20"],
  ["String", 0.0001, "0.0001"],
  ["String", 0.00001, "1E-05"],
  ["String", 1.5, "1.5"],
  ["String", true, "True"],
  ["String", date, "01/02/2020 03:04:05"],
  ["String", new Date(Number.NaN), ""],
  ["String", { a: 1 }, "System.Collections.Hashtable"],
  ["String", secret, "System.Security.SecureString"],
  ["String", ["a", "b"], FUNC_FAIL, FAIL_REASON],
  ["String", null, "", null],
  ["String[]", "x", ["x"]],
  ["String[]", ["a", 1], ["a", "1"]],
  ["String[]", null, null],
  ["String[]", [null], [""], [null]],
  ["String[]", [["a", "b"]], ["a b"], FAIL_REASON],
  ["StringCollection", "x", ["x"]],
  ["StringCollection", 12, ["12"], FAIL_REASON],
  ["List[String]", ["a"], ["a"]],
  ["String[][]", "x", [["x"]]],
  ["Int32[]", "1,2", [12]],
  ["Int32[]", [1, "2"], [1, 2]],
  ["Int32[]", ["x"], FUNC_FAIL, FAIL],
  ["Day", "friday", "Friday"],
  ["Day", "fri", "Friday"],
  ["Day", "s", FUNC_FAIL, FAIL],
  ["Day", "5", "Friday"],
  ["Day", 5, "Friday"],
  ["Day", 5n, "Friday"],
  ["Day", "Monday,Thursday", "Friday"],
  ["Day", ["Monday", "Thursday"], "Friday"],
  ["Day", [1, "thursday"], "Friday"],
  ["Day", ["1", "Thursday"], FUNC_FAIL, FAIL],
  ["Day", "mon,thu", FUNC_FAIL, FAIL],
  ["Day", 4294967301n, "Friday"],
  ["Day", 3, FUNC_FAIL, FAIL],
  ["Day", "5.0", FUNC_FAIL, FAIL],
  ["Day", 5.5, FUNC_FAIL, FAIL],
  ["Day", true, FUNC_FAIL, FAIL],
  ["Day", "", FUNC_FAIL, FAIL],
  ["Day", null, FUNC_FAIL, { id: "ParameterBindingFailed", category: "WriteError" }],
  ["Flag", "A, C", "A, C"],
  ["Flag", 3, "A, B"],
  ["Flag", 8, FUNC_FAIL, FAIL],
  ["DateTime", date, date],
  ["DateTime", "2020-01-02T03:04:05Z", date],
  ["DateTime", "01/02/2020 03:04:05", date],
  ["DateTime", 637135310450000000n, date],
  ["DateTime", "12", FUNC_FAIL, FAIL],
  ["DateTime", "13/01/2020", FUNC_FAIL, FAIL],
  ["DateTime", "2020-04-31", FUNC_FAIL, FAIL],
  ["DateTime", "", FUNC_FAIL, FAIL],
  ["DateTime", null, FUNC_FAIL, { id: "ParameterBindingFailed", category: "WriteError" }],
  ["Guid", "{00000000-0000-0000-0000-00000000000A}", "00000000-0000-0000-0000-00000000000a"],
  ["Guid", "0000000000000000000000000000000a", "00000000-0000-0000-0000-00000000000a"],
  ["Guid", "{0000000000000000000000000000000a}", FUNC_FAIL, FAIL],
  ["Guid", "x", FUNC_FAIL, FAIL],
  ["IPAddress", "10.0.0.1", "10.0.0.1"],
  ["IPAddress", "5", "0.0.0.5"],
  ["IPAddress", 5, "5.0.0.0"],
  ["IPAddress", "0:0::1", "::1"],
  ["IPAddress", "300.1.1.1", FUNC_FAIL, FAIL],
  ["Uri", "a b", "a b"],
  ["Uri", 5, "5"],
  ["Uri", true, FUNC_FAIL, FAIL],
  ["TimeSpan", "1:2:3", "01:02:03"],
  ["TimeSpan", "1:2:3:4", "1.02:03:04"],
  ["TimeSpan", "5", "5.00:00:00"],
  ["TimeSpan", 5, "00:00:00.0000005"],
  ["TimeSpan", "24:00", FUNC_FAIL, FAIL],
  ["TimeSpan", 1.5, FUNC_FAIL, FAIL],
  ["SecureString", secret, secret],
  ["SecureString", "x", FUNC_FAIL, FAIL],
  ["PSCredential", { userName: "u", password: secret }, { userName: "u", password: secret }],
  ["PSCredential", "u", FUNC_FAIL, FAIL],
  ["PSCredential", { userName: "u", password: "p" }, FUNC_FAIL, FAIL],
  ["PSCredential", null, null],
  ["Hashtable", { a: [1] }, { a: [1] }],
  ["Hashtable", "a", FUNC_FAIL, FAIL],
  ["Hashtable[]", [{ a: 1 }], [{ a: 1 }]],
  ["Byte[]", new Uint8Array([1, 255]), new Uint8Array([1, 255])],
  ["Byte[]", [1, "2"], new Uint8Array([1, 2])],
  ["Byte[]", [256], FUNC_FAIL, FAIL],
  ["Server", { any: 1 }, { any: 1 }],
  ["Object", [], []],
];

const enumeration = (type: string) => (type === "Day" ? DAYS : type === "Flag" ? FLAGS : undefined);
const expectation = (expected: unknown) =>
  typeof expected === "object" && expected !== null && "id" in expected ? expected : { value: expected };

const ROWS = TABLE.map(([type, value, ofFunction, ofCmdlet]) => ({ type, value, ofFunction, ofCmdlet }));

describe.each(ROWS)("a $type given $value", ({ type, value, ofFunction, ofCmdlet }) => {
  const found = enumeration(type);
  const parameter = found === undefined ? { type } : { type, enumeration: found };

  test("is what a function gets", () => {
    expect(bindOne("Function", parameter, value)).toEqual(expectation(ofFunction));
  });

  test("is what a cmdlet gets", () => {
    expect(bindOne("Cmdlet", parameter, value)).toEqual(expectation(ofCmdlet === undefined ? ofFunction : ofCmdlet));
  });
});

describe("validation", () => {
  const set = { validValues: ["iis", "firewall"] };
  const invalid = { id: "ParameterArgumentValidationError", category: "InvalidData" };
  test.each<readonly [string, object, Value, unknown]>([
    ["String", set, "IIS", { value: "IIS" }],
    ["String", set, "x", invalid],
    ["String", set, null, invalid],
    ["String[]", set, ["iis", "x"], invalid],
    ["String[]", set, [], { value: [] }],
    ["UInt32", { validValues: ["8", "16"] }, 16, { value: 16 }],
    ["UInt32", { validValues: ["8", "16"] }, 9, invalid],
    ["Int32", { range: ["0", "10"] }, 10, { value: 10 }],
    ["Int32", { range: ["0", "10"] }, 11, invalid],
  ])("of a %s with %j given %j", (type, rule, value, expected) => {
    expect(bindOne("Function", { type, ...rule }, value)).toEqual(expected);
  });

  const refused = (what: string) => ({
    id: `ParameterArgumentValidationError${what}NotAllowed`,
    category: "InvalidData",
  });
  test.each<readonly ["Function" | "Cmdlet", string, Value, unknown]>([
    ["Cmdlet", "String", null, refused("Null")],
    ["Function", "String", null, refused("EmptyString")],
    ["Function", "String", "", refused("EmptyString")],
    ["Function", "String[]", [], refused("EmptyArray")],
    ["Function", "String[]", ["a", ""], refused("EmptyString")],
    ["Function", "String[]", null, refused("Null")],
    ["Function", "StringCollection", [], refused("EmptyCollection")],
    ["Function", "StringCollection", [""], { value: [""] }],
    ["Function", "Object", [], { value: [] }],
    ["Function", "Object", null, refused("Null")],
    ["Function", "Int32", null, { value: 0 }],
    ["Cmdlet", "Int32", null, refused("Null")],
    ["Function", "SwitchParameter", false, { value: false }],
  ])("of a mandatory parameter (%s, %s) given %j", (commandType, type, value, expected) => {
    expect(bindOne(commandType, { type, mandatoryIn: ["__AllParameterSets"] }, value)).toEqual(expected);
  });

  test("of a mandatory parameter may be an empty list where it declares so, as a file may be empty", () => {
    const content = { type: "Byte[]", mandatoryIn: ["__AllParameterSets"] };
    expect(bindOne("Function", content, new Uint8Array())).toEqual(refused("EmptyArray"));
    expect(bindOne("Function", { ...content, allowsEmpty: true }, new Uint8Array())).toEqual({
      value: new Uint8Array(),
    });
    expect(bindOne("Function", { ...content, allowsEmpty: true }, null)).toEqual(refused("Null"));
  });

  test("shows no value in an error, since it may be a secret", () => {
    for (const type of ["Int32", "DateTime", "PSCredential", "SecureString"]) {
      const text = JSON.stringify(bindOne("Cmdlet", { type }, "hunter2"));
      expect(text).not.toContain("hunter2");
      expect(text).toContain("Cannot");
    }
  });
});
