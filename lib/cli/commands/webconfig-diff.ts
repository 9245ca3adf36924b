import { Option } from "commander";
import { EXIT } from "../../errors";
import { type AddCommand, example, withCommonOptions } from "../command-context";
import { namingFiles } from "../naming-files";
import { plainJson } from "../plain-json";
import { readGivenFile } from "../read-given-file";
import { htmlPage } from "../render/html-page";

type Webconfig = typeof import("../../webconfig");

interface DiffOptions {
  readonly format: "text" | "unified" | "json" | "html";
  readonly showSecrets?: boolean;
}

/** `cutover webconfig diff OLD NEW`: what changed, entry by entry. Exit 1 when something did. */
export const webconfigDiffCommand: AddCommand = (group, { session, output }) => {
  withCommonOptions(group.command("diff"))
    .description("show what changed between two configuration files, entry by entry")
    .argument("<old>", "the file before")
    .argument("<new>", "the file after")
    .addOption(
      new Option("--format <name>", "how to show it").choices(["text", "unified", "json", "html"]).default("text"),
    )
    .option("--show-secrets", "show passwords and keys instead of masking them")
    .addHelpText("after", example("cutover webconfig diff saved.config new.config"))
    .action(async (before: string, after: string, options: DiffOptions) => {
      output.begin("webconfig diff");
      const [oldBytes, newBytes] = [await readGivenFile(session, before), await readGivenFile(session, after)];
      const webconfig = require("../../webconfig") as Webconfig;
      const found = namingFiles({ [before]: oldBytes, [after]: newBytes }, () => webconfig.diff(oldBytes, newBytes));
      const render = { showSecrets: options.showSecrets === true, oldName: before, newName: after };
      output.result({
        command: "webconfig diff",
        exitCode: found.changes.length === 0 ? EXIT.done : EXIT.findings,
        json: { changes: found.changes.map((change) => plainJson(masked(change, options, webconfig))) },
        text: () => {
          if (options.format === "html") {
            return htmlPage(`${before} → ${after}`, webconfig.renderDiffHtml(found, render));
          }
          if (options.format === "unified") return webconfig.renderDiffUnified(oldBytes, newBytes, render).trimEnd();
          return webconfig.renderDiffText(found, render).trimEnd();
        },
      });
    });
};

type Change = ReturnType<Webconfig["diff"]>["changes"][number];

function masked(change: Change, options: DiffOptions, webconfig: Webconfig): Change {
  if (options.showSecrets === true) return change;
  const { before, after } = change;
  return {
    ...change,
    ...(before === undefined ? {} : { before: webconfig.maskSecrets(change.id, before) }),
    ...(after === undefined ? {} : { after: webconfig.maskSecrets(change.id, after) }),
  };
}
