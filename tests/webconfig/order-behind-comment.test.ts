import { facts, merge } from "cutover/webconfig";

const bytes = (text: string) => new TextEncoder().encode(text);
const module_ = (name: string) => `      <remove name="${name}" />\n      <add name="${name}" type="T.${name}" />\n`;
const comment = "      <!-- needed for the login -->\n";
const file = (modules: string) =>
  bytes(
    `<configuration>\n  <system.webServer>\n    <modules>\n${modules}    </modules>\n  </system.webServer>\n</configuration>\n`,
  );

describe("an order that OURS changed", () => {
  const base = file(`${module_("A")}${module_("B")}${comment}${module_("C")}`);

  it("is carried over though the comment before the entry stays, and its remove goes with the entry", () => {
    const ours = file(`${module_("A")}${comment}${module_("C")}${module_("B")}`);
    const merged = merge({ base, ours, theirs: base });
    expect(merged.kind).toBe("merged");
    const order = "system.webServer/modules#order";
    expect(merged.kind === "merged" && facts(merged.bytes).get(order)).toBe(facts(ours).get(order));
  });
});
