import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MergeFiles } from "../../lib/cli/read-merge-files";

/** Stands in a disputed password, and must be seen nowhere. */
export const CANARY = "Canary-4711";

interface Values {
  readonly limit: string;
  readonly theme: string;
  readonly password: string;
  readonly greeting: string;
  readonly timeout?: string;
  readonly extra?: string;
}

function config({ limit, theme, password, greeting, timeout, extra = "" }: Values): string {
  const session = timeout === undefined ? "" : `    <sessionState mode="InProc" timeout="${timeout}" />\r\n`;
  return `<?xml version="1.0" encoding="utf-8"?>\r
<configuration>\r
  <appSettings>\r
    <!-- megabytes -->\r
    <add key="UploadLimit" value="${limit}" />\r
    <add key="Theme" value="${theme}" />\r
    <add key="SmtpPassword" value="${password}" />\r
${extra}  </appSettings>\r
  <system.web>\r
    <compilation debug="false" targetFramework="4.8" />\r
${session}    <httpRuntime maxRequestLength="4096" />\r
  </system.web>\r
  <applicationSettings>\r
    <Product.Settings>\r
      <setting name="Greeting" serializeAs="String">\r
        <value>${greeting}</value>\r
      </setting>\r
    </Product.Settings>\r
  </applicationSettings>\r
</configuration>\r
`;
}

const own = '    <add key="Region" value="North &amp; South" />\r\n';

/** An upgrade with five conflicts: three values (one of them a password), a text, and an entry that one side removed. */
export const texts = {
  "old.config": config({
    limit: "10",
    theme: "plain",
    password: "none",
    greeting: "Hello to everybody at Contoso, version 2.0.0.0, here",
    timeout: "20",
  }),
  "saved.config": config({
    limit: "50",
    theme: "dark",
    password: CANARY,
    greeting: "Hello to everybody at Contoso, version 2.0.1.0, here",
    extra: own,
  }),
  "new.config": config({
    limit: "20",
    theme: "light",
    password: "",
    greeting: "Hello to everybody at Contoso, version 3.0.0.0, here",
    timeout: "30",
  }),
} as const;

const bytes = (name: keyof typeof texts) => new Uint8Array(Buffer.from(texts[name]));
export const files: MergeFiles = {
  base: bytes("old.config"),
  ours: bytes("saved.config"),
  theirs: bytes("new.config"),
};

/** A folder with the three files. */
export function folderWithFiles(): string {
  const folder = mkdtempSync(join(tmpdir(), "cutover-resolve-"));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  return folder;
}

export const mergeArgs = [
  ...["--base", "old.config", "--ours", "saved.config", "--theirs", "new.config", "--out", "Web.config"],
] as const;
export const resolveArgs = ["webconfig", "resolve", ...mergeArgs] as const;
