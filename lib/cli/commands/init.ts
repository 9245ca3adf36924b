import { resolve } from "node:path";
import { Argument } from "commander";
import { CutoverError, EXIT } from "../../errors";
import { diskFiles } from "../../node";
import { type AddCommand, example, withCommonOptions } from "../command-context";
import { initFiles } from "../init-files";
import { systemsWithExample } from "../package-files";
import { hang } from "../render/hang";
import type { Style } from "../render/style";
import { systemRegistry } from "../system-registry";

/** `cutover init SYSTEM`: writes a commented upgrade file and a lab estate that it works on at once. */
export const initCommand: AddCommand = (program, { session, output }) => {
  withCommonOptions(program.command("init"))
    .description("write a commented cutover.yaml and a lab estate for a system")
    .addArgument(new Argument("<system>", "which system").choices([...systemsWithExample()]))
    .option("--folder <path>", "where to write; default: this folder")
    .addHelpText("after", example("cutover init timetracker-nx --folder upgrade-7"))
    .action(async (system: string, options: { readonly folder?: string }) => {
      output.begin("init");
      const { editorSchema } = require("../../estate") as typeof import("../../estate");
      const form = systemRegistry()[system];
      if (form === undefined) throw new CutoverError({ code: "SYSTEM_UNKNOWN", what: `"${system}" is no system.` });
      const folder = resolve(session.folder, options.folder ?? ".");
      const files = await initFiles(system, editorSchema(system, form));
      await writeAll(folder, files);
      const names = files.map((file) => file.name);
      output.result({
        command: "init",
        exitCode: EXIT.done,
        json: { system, folder, files: names },
        text: (style, columns) => written({ system, names, folder: options.folder }, style, columns),
      });
    });
};

/** Looks at all names first, so that nothing is written when one of them is taken. */
async function writeAll(
  folder: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  const taken: string[] = [];
  for (const { name } of files) if ((await diskFiles.read(resolve(folder, name))) !== undefined) taken.push(name);
  if (taken.length > 0) throw wouldOverwrite(taken, folder);
  for (const { name, bytes } of files) {
    if (!(await diskFiles.create(resolve(folder, name), bytes))) throw wouldOverwrite([name], folder);
  }
}

function wouldOverwrite(names: readonly string[], folder: string): CutoverError {
  const verb = names.length === 1 ? "is" : "are";
  const what = `${names.join(", ")} ${verb} already in ${folder}. Nothing was overwritten.`;
  return new CutoverError({ code: "WOULD_OVERWRITE", what });
}

function written(
  made: { readonly system: string; readonly names: readonly string[]; readonly folder: string | undefined },
  style: Style,
  columns: number,
): string {
  const go = made.folder === undefined ? "cutover plan" : `cd ${made.folder} && cutover plan`;
  return [
    `Wrote an upgrade of ${made.system} on a lab: a simulated server, nothing real is touched.`,
    ...made.names.map((name) => `  ${name}`),
    hang(go, { prefix: "Go on: ", columns, paintPrefix: style.faint, paint: style.strong }),
  ].join("\n");
}
