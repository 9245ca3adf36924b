import { EXIT } from "../../errors";
import { type AddCommand, example, withCommonOptions } from "../command-context";
import { plainJson } from "../plain-json";
import { readGivenFile } from "../read-given-file";
import { hang } from "../render/hang";
import type { Style } from "../render/style";

type Finding = import("../../webconfig").Finding;

interface FileFindings {
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** `cutover webconfig check FILE…`: what IIS or ASP.NET would refuse or silently ignore. Exit 1 when there is something. */
export const webconfigCheckCommand: AddCommand = (group, { session, output }) => {
  withCommonOptions(group.command("check"))
    .description("find what IIS or ASP.NET would refuse or silently ignore in configuration files")
    .argument("<files...>", "the files to check")
    .addHelpText("after", example("cutover webconfig check Web.config"))
    .action(async (files: readonly string[]) => {
      output.begin("webconfig check");
      const { check } = require("../../webconfig") as typeof import("../../webconfig");
      const checked: FileFindings[] = [];
      for (const file of files) checked.push({ file, findings: check(await readGivenFile(session, file)) });
      const findings = checked.flatMap((one) => one.findings.map((finding) => ({ file: one.file, ...finding })));
      output.result({
        command: "webconfig check",
        exitCode: findings.every(({ severity }) => severity === "note") ? EXIT.done : EXIT.findings,
        json: { files, findings: findings.map(plainJson) },
        text: (style, columns) =>
          checked.map((one) => findingsText(one.findings, { file: one.file, style, columns })).join("\n"),
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
