import { messagesAbout } from "./compile";

const prelude = `
import { backupSqlDatabase } from "../../lib/cmdlets/sql-server";
import { getSqlDatabase } from "../../lib/cmdlets/sql-server/get-sql-database";
import { runStatement } from "../../lib/cmdlets/run-statement";
import { setCutoverAccessRule } from "../../lib/cmdlets/cutover/set-cutover-access-rule";
import { getCutoverFile } from "../../lib/cmdlets/cutover/get-cutover-file";
import { getCutoverFact } from "../../lib/cmdlets/cutover/get-cutover-fact";
import { getCutoverJob } from "../../lib/cmdlets/cutover/get-cutover-job";
import { stopWebAppPool } from "../../lib/cmdlets/web-administration/stop-web-app-pool";
import { getWebsite } from "../../lib/cmdlets/web-administration";
import { statement } from "../../lib/contract";
import type { Shell } from "../../lib/shell";
declare const shell: Shell;
`;

/** Lines that must not compile, each with what its message must name. */
const wrong: readonly (readonly [string, string])[] = [
  ["stopWebAppPool(shell, {});", "name"],
  ["stopWebAppPool(shell, { nmae: 'x' });", "nmae"],
  ["stopWebAppPool(shell, { name: 5 });", "number"],
  ["stopWebAppPool(shell, { name: 'x', passthru: true });", "passthru"],
  ["getCutoverFact(shell, { name: 'x' });", "never"],
  ["getCutoverFile(shell, { path: 'C:\\\\x', noContent: 'yes' });", "boolean"],
  ["setCutoverAccessRule(shell, { name: 'x', kind: 'proxy', site: 's' });", "proxy"],
  ["backupSqlDatabase(shell, { serverInstance: 's' });", "database"],
  ["backupSqlDatabase(shell, { serverInstance: 's', database: 'd', path: 'p' });", "path"],
  ["backupSqlDatabase(shell, { serverInstance: 's', database: 'd', compressionOption: 'Yes' });", "Yes"],
  ["backupSqlDatabase(shell, { serverInstance: 's', database: 'd', statementTimeout: 5 });", "statementTimeout"],
  ["getSqlDatabase(shell, { serverInstance: 's', connectionString: 'c' });", "connectionString"],
  ["statement('set-multi-user', {});", "database"],
  ["statement('verify-backup', { file: 'f', position: '1' });", "string"],
  [
    "statement('restore-test-copy', { copy: 'c', file: 'f', position: 1, moves: [{ logicalName: 'l' }] });",
    "physicalName",
  ],
  ["statement('drop-database', {});", "drop-database"],
  ["async () => (await getWebsite(shell))[0]?.stat;", "stat"],
  ["async () => (await getCutoverJob(shell, { requestId: 'r' })).state === 'Done';", "Done"],
  [
    "async () => (await runStatement(shell, { serverInstance: 's', statement: statement('backup-header', { file: 'f' }) }))[0]?.isDamaged;",
    "isDamaged",
  ],
];

const right: readonly string[] = [
  "stopWebAppPool(shell, { name: 'x' }, { deadlineMs: 5000 });",
  "getCutoverFact(shell);",
  "getWebsite(shell);",
  "getWebsite(shell, { name: 'x' });",
  "backupSqlDatabase(shell, { serverInstance: 's', database: 'd', backupFile: ['f'], compressionOption: 'On', statementTimeoutSeconds: 0 });",
  "backupSqlDatabase(shell, { database: 'd' });",
  "getSqlDatabase(shell, { connectionString: 'c' });",
  "async (): Promise<number> => (await getCutoverJob(shell, { requestId: 'r' })).exitCode ?? 0;",
  "async (): Promise<Date | undefined> => (await runStatement(shell, { serverInstance: 's', statement: statement('backup-header', { file: 'f' }) }))[0]?.BackupFinishDate;",
  "async (): Promise<bigint | undefined> => (await runStatement(shell, { serverInstance: 's', statement: statement('database-files', { database: 'd' }) }))[0]?.available_bytes;",
];

describe("the types of the wrappers", () => {
  test("let a good call compile", () => {
    expect(messagesAbout(prelude + right.join("\n"))).toEqual([]);
  });

  test("do not let a wrong call compile, and the compiler points at what is wrong or names it", () => {
    const messages = messagesAbout(prelude + wrong.map(([line]) => line).join("\n"));
    const first = prelude.split("\n").length - 1;
    for (const [i, [line, named]] of wrong.entries()) {
      const about = messages.filter((message) => message.line === first + i);
      expect([line, about.map(({ at, says }) => `${at}: ${says}`).join("; ")]).toEqual([
        line,
        expect.stringContaining(named),
      ]);
    }
  });
});
