import { EXIT } from "../../errors";
import { type AddCommand, example, withCommonOptions } from "../command-context";
import { plainJson } from "../plain-json";
import { readGivenFile } from "../read-given-file";
import { hang } from "../render/hang";
import type { Style } from "../render/style";

type Finding = import("../../webconfig").Finding;

/** `cutover webconfig check FILE`: what IIS or ASP.NET would refuse or silently ignore. Exit 1 when there is something. */
export const webconfigCheckCommand: AddCommand = (group, { session, output }) => {
  withCommonOptions(group.command("check"))
    .description("find what IIS or ASP.NET would refuse or silently ignore in a configuration file")
    .argument("<file>", "the file to check")
    .addHelpText("after", example("cutover webconfig check Web.config"))
    .action(async (file: string) => {
      output.begin("webconfig check");
      const { check } = require("../../webconfig") as typeof import("../../webconfig");
      const findings = check(await readGivenFile(session, file));
      output.result({
        command: "webconfig check",
        exitCode: findings.every(({ severity }) => severity === "note") ? EXIT.done : EXIT.findings,
        json: { file, findings: findings.map(plainJson) },
        text: (style, columns) => findingsText(findings, { file, style, columns }),
      });
    });
};

function findingsText(
  findings: readonly Finding[],
  { file, style, columns }: { readonly file: string; readonly style: Style; readonly columns: number },
): string {
  if (findings.length === 0) return style.good(`${file}: nothing found.`);
  return findings
    .map((finding) => {
      const paint = finding.severity === "error" ? style.bad : style.wait;
      const place = `${file}:${finding.line}:${finding.column}: `;
      const text = `${finding.severity} ${finding.rule}: ${finding.path}: ${finding.message}`;
      return hang(text, { prefix: place, indent: 2, columns, paintPrefix: paint });
    })
    .join("\n");
}
