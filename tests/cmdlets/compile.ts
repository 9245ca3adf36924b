import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const root = join(__dirname, "../..");

/** A message of the compiler: its line (from 0), the text it points at, what it says, with what it says beside. */
export interface Message {
  readonly line: number;
  readonly at: string;
  readonly says: string;
}

/** Compiles a text as if it lay in this folder and gives the compiler's messages about it. */
export function messagesAbout(text: string): readonly Message[] {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => readFileSync(path, "utf8"));
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const file = join(__dirname, "compiled-text.ts");
  const host = ts.createCompilerHost({ ...options, noEmit: true });
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === file ? ts.createSourceFile(path, text, ts.ScriptTarget.ES2022) : getSourceFile(path, ...rest);
  const program = ts.createProgram([file], { ...options, noEmit: true, noUnusedLocals: false }, host);
  return program.getSemanticDiagnostics(program.getSourceFile(file)).map((diagnostic) => {
    const { start = 0, length = 0, messageText, relatedInformation = [] } = diagnostic;
    const texts = [messageText, ...relatedInformation.map((related) => related.messageText)];
    return {
      line: text.slice(0, start).split("\n").length - 1,
      at: text.slice(start, start + length),
      says: texts.map((one) => ts.flattenDiagnosticMessageText(one, "\n")).join("\n"),
    };
  });
}
