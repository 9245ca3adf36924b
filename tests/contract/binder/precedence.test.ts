import { bind, contractOf } from "../../../lib/contract";
import type { ValueMap } from "../../../lib/shell";
import { contractWith } from "./one-parameter";

const A_AND_B = [
  { name: "A", isDefault: false },
  { name: "B", isDefault: false },
];
const rivals = contractWith(
  "Cmdlet",
  [
    { name: "InA", sets: ["A"] },
    { name: "InB", sets: ["B"] },
    { name: "Count", type: "Int32" },
  ],
  A_AND_B,
);

const idOf = (contract: Parameters<typeof bind>[0], parameters: ValueMap) => {
  const bound = bind(contract, parameters);
  return bound.kind === "bound" ? bound.set : bound.error.id.split(",")[0];
};

describe("of several faults in one call", () => {
  test.each<readonly [string, ValueMap, string]>([
    [
      "two parameters that exclude each other beat an unknown name",
      { Zzz: 1, InA: "a", InB: "b" },
      "AmbiguousParameterSet",
    ],
    [
      "a bad value beats parameters that exclude each other",
      { InA: "a", InB: "b", Count: "x" },
      "CannotConvertArgumentNoMessage",
    ],
    ["a bad value beats an unknown name", { Zzz: 1, Count: "x" }, "CannotConvertArgumentNoMessage"],
    ["the first bad value wins", { Count: "x", InA: ["a", "b"] }, "CannotConvertArgumentNoMessage"],
    ["a name given twice beats what follows", { inA: "a", INA: "b", Count: "x" }, "ParameterAlreadyBound"],
  ])("%s", (_title, parameters, id) => {
    expect(idOf(rivals, parameters)).toBe(id);
  });

  test("an unknown name beats a missing mandatory parameter", () => {
    const contract = contractWith("Cmdlet", [{ name: "Name", mandatoryIn: ["__AllParameterSets"] }]);
    expect(idOf(contract, { Zzz: 1 })).toBe("NamedParameterNotFound");
    expect(idOf(contract, {})).toBe("MissingMandatoryParameter");
  });

  test("pipeline input makes an undecided set wait until unknown names were looked at", () => {
    const waits = contractWith(
      "Cmdlet",
      [
        { name: "In", pipelineInput: ["ByValue"], sets: ["A"] },
        { name: "O", sets: ["A", "B"] },
      ],
      A_AND_B,
    );
    const decides = contractWith(
      "Cmdlet",
      [
        { name: "In", sets: ["A"] },
        { name: "O", sets: ["A", "B"] },
      ],
      A_AND_B,
    );
    expect(idOf(waits, { O: "x", Zzz: 1 })).toBe("NamedParameterNotFound");
    expect(idOf(decides, { O: "x", Zzz: 1 })).toBe("AmbiguousParameterSet");
  });
});

describe("the choice of a set", () => {
  test("falls on the default set even where it lacks a parameter and another set is complete", () => {
    const contract = contractWith(
      "Cmdlet",
      [
        { name: "Path", sets: ["D"], mandatoryIn: ["D"] },
        { name: "Name", sets: ["D", "E"] },
      ],
      [
        { name: "D", isDefault: true },
        { name: "E", isDefault: false },
      ],
    );
    expect(idOf(contract, { Name: "x" })).toBe("MissingMandatoryParameter");
  });

  test("without a default falls on the one set that needs nothing more", () => {
    const contract = contractWith(
      "Cmdlet",
      [
        { name: "Path", sets: ["A"], mandatoryIn: ["A"] },
        { name: "Other", sets: ["B"] },
      ],
      A_AND_B,
    );
    expect(idOf(contract, {})).toBe("B");
  });

  test("without a default is ambiguous where the sets differ in optional parameters only", () => {
    expect(idOf(rivals, {})).toBe("AmbiguousParameterSet");
  });

  test("with one declared set and no default is never ambiguous", () => {
    const contract = contractWith(
      "Cmdlet",
      [{ name: "Path", sets: ["A"], mandatoryIn: ["A"] }],
      [{ name: "A", isDefault: false }],
    );
    expect(idOf(contract, {})).toBe("MissingMandatoryParameter");
    expect(idOf(contract, { Path: "x" })).toBe("A");
  });
});

describe("names", () => {
  const contract = contractWith("Function", [
    { name: "Wait", type: "SwitchParameter" },
    { name: "Name", aliases: ["Label"] },
    { name: "Node" },
  ]);
  test.each([
    ["-Name", "bound"],
    ["la", "bound"],
    ["na", "bound"],
    ["n", "AmbiguousParameter"],
    ["", "NamedParameterNotFound"],
    ["Ver", "CannotConvertArgument"],
  ])("%j", (written, expected) => {
    const bound = bind(contract, { [written]: "x" });
    expect(bound.kind === "bound" ? "bound" : bound.error.id.split(",")[0]).toBe(expected);
  });

  test("an exact alias of a common parameter beats a prefix of the command's own: -Wa is WarningAction", () => {
    expect(bind(contract, { Wa: "Stop" })).toMatchObject({ kind: "bound", parameters: { WarningAction: "Stop" } });
    expect(bind(contract, { W: true })).toMatchObject({ kind: "bound", parameters: { Wait: true } });
  });

  test.each<readonly [string, ValueMap, string]>([
    ["a drive in front of a variable", { OutVariable: "C:x" }, "ParameterArgumentValidationError"],
    ["no variable at all", { ErrorVariable: "" }, "ParameterArgumentValidationError"],
    ["the reserved Suspend", { ErrorAction: "Suspend" }, "ParameterBindingFailed"],
    ["a constant", { PipelineVariable: "true" }, "VariableNotWritable"],
    ["a constant of another scope", { OutVariable: "+global:HOME" }, "VariableNotWritable"],
  ])("of common parameters: %s is refused", (_what, parameters, id) => {
    expect(idOf(contract, parameters)).toBe(id);
  });

  test("of common parameters: a scope in front of a variable is fine, and null sets none", () => {
    expect(idOf(contract, { OutVariable: "global:x", ErrorVariable: null, WarningVariable: "+x" })).toBe(
      "__AllParameterSets",
    );
  });

  test("the dash in front of a name is no part of it, also in what an error names", () => {
    expect(bind(contract, { "-Zzz": 1 })).toMatchObject({ error: { parameterName: "Zzz" } });
  });

  test("all missing mandatory parameters are named, each behind a blank, in the order of the declaration", () => {
    const two = contractWith("Function", [
      { name: "A", mandatoryIn: ["__AllParameterSets"] },
      { name: "B", mandatoryIn: ["__AllParameterSets"] },
    ]);
    expect(bind(two, {})).toMatchObject({ error: { parameterName: " A B", id: "MissingMandatoryParameter,Test-It" } });
  });
});

describe("positions that two parameters share", () => {
  const contract = contractOf("SqlServer", "Add-SqlAzureAuthenticationContext");
  const shared = { Interactive: true, ActiveDirectoryAuthority: "https://login" };

  test("make an unknown name an AmbiguousPositionalParameterNoName while both are open", () => {
    if (contract === undefined) throw new Error("no contract");
    expect(idOf(contract, { ...shared, Zzz: 1 })).toBe("AmbiguousPositionalParameterNoName");
    expect(idOf(contract, { ...shared, AzureKeyVaultResourceId: "x", Zzz: 1 })).toBe("NamedParameterNotFound");
  });
});
