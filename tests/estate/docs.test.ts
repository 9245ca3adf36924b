import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inputsTable } from "../../lib/estate";
import { systems } from "../../lib/systems";

const docs = join(__dirname, "../../docs");
const block = /(<!-- inputs -->\n)[\s\S]*?(<!-- \/inputs -->)/;

test.each(Object.entries(systems))(
  "the page of %s exists and its table of inputs is that of the schema",
  (name, system) => {
    const file = join(docs, `${name}.md`);
    expect(existsSync(file)).toBe(true);
    const page = readFileSync(file, "utf8").replaceAll("\r\n", "\n");
    const fresh = page.replace(block, (_, open: string, close: string) => `${open}${inputsTable(system)}\n${close}`);
    if (process.env.CUTOVER_UPDATE_GOLDEN === "1") writeFileSync(file, fresh);
    else expect(page).toBe(fresh);
    expect(fresh).toMatch(block);
  },
);

test.each(Object.entries(systems))("every input of %s says what it is", (_, system) => {
  const rows = inputsTable(system).split("\n").slice(2);
  const silent = rows.filter((row) => / \| {2}\|$/.test(row) && !/\.(kind|mode)` /.test(row));
  expect(silent).toEqual([]);
});
