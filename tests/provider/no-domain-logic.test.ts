import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const files = readdirSync(join(root, "provider"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => ({ name: name.replaceAll("\\", "/"), text: readFileSync(join(root, "provider", name), "utf8") }));

/** What of lib an adapter needs; steps, cmdlets and the merge of Web.config are the systems' affair. */
const allowed = ["errors", "estate", "fleet", "shell", "systems", "upgrade"];

describe("the provider", () => {
  it("reaches lib only through what adapters need: no step, no cmdlet, no merge", () => {
    const reached = files.flatMap(({ name, text }) =>
      [...text.matchAll(/(?:from|import\(|require\() ?"(\.[^"]+)"/g)].flatMap(([, path = ""]) => {
        const [top, folder = ""] = relative(root, join(root, "provider", name, "..", path))
          .replaceAll("\\", "/")
          .split("/");
        return top === "lib" && !allowed.includes(folder) ? [`${name}: ${path}`] : [];
      }),
    );
    expect(reached).toEqual([]);
    expect(files.length).toBeGreaterThan(30);
  });

  it("names no product's things where every resource passes through", () => {
    const general = files.filter(({ name }) => /^(runtime|preview)\//.test(name) && !name.startsWith("runtime/kinds/"));
    const words = /webConfig|licence|pool|cluster|schemaUpdate|timetracker/i;
    const found = general.flatMap(({ name, text }) =>
      text
        .split("\n")
        .filter((line) => words.test(line) && !/^\s*(\*|\/\/|\/\*\*)/.test(line))
        .map((line) => `${name}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
    expect(general.length).toBeGreaterThan(15);
  });
});
