import { jsonSchemaOf } from "../../lib/estate";
import { commonNames, kindOf, resourceTypes } from "../../provider/runtime/kinds";

describe.each(resourceTypes)("the inputs of %s", (type) => {
  const names = Object.keys(jsonSchemaOf(kindOf(type).system.inputs).properties ?? {});

  it("have no name that every resource's own inputs have: the one would be taken for the other", () => {
    expect(names.filter((name) => commonNames.includes(name))).toEqual([]);
    expect(names).not.toContain("preview");
  });

  it("say which of them are secrets by paths that begin at an input", () => {
    const { secrets } = kindOf(type);
    expect(secrets.map(({ path }) => path[0]).filter((name) => !names.includes(name ?? ""))).toEqual([]);
  });
});
