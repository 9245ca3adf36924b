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
import { getClusterGroup, getClusterPerformanceHistory, moveClusterGroup, moveClusterGroupAndWait, resumeClusterNode, suspendClusterNode } from "../../lib/cmdlets/failover-clusters";
import type { WaitOptions } from "../../lib/cmdlets/until";
import { statement } from "../../lib/contract";
import type { Secret, Shell } from "../../lib/shell";
declare const shell: Shell;
declare const waiting: WaitOptions;
declare const credential: { userName: string; password: Secret };
`;

/** Lines that must not compile, each with what the message must say: it names the parameter or what was read wrongly. */
const wrong: readonly (readonly [string, string])[] = [
  // A parameter is missing.
  ["stopWebAppPool(shell, {});", "Property 'name' is missing"],
  ["backupSqlDatabase(shell, { serverInstance: 's' });", "Property 'database' is missing"],
  ["moveClusterGroupAndWait(shell, { node: 'N2' }, waiting);", "Property 'name' is missing"],
  // A parameter is misspelt, or is none of this function.
  ["stopWebAppPool(shell, { nmae: 'x' });", "'nmae' does not exist in type 'StopWebAppPoolInput'"],
  ["stopWebAppPool(shell, { name: 'x', passthru: true });", "'passthru' does not exist"],
  ["backupSqlDatabase(shell, { database: 'd', statementTimeout: 5 });", "'statementTimeout' does not exist"],
  ["moveClusterGroup(shell, { name: 'g', wait: 5 });", "'wait' does not exist in type 'MoveClusterGroupInput'"],
  ["getCutoverFact(shell, { name: 'x' });", "'name' does not exist in type 'GetCutoverFactInput'"],
  // A value is of another type.
  ["stopWebAppPool(shell, { name: 5 });", "The expected type comes from property 'name'"],
  ["suspendClusterNode(shell, { name: 'N', wait: 60 });", "The expected type comes from property 'wait'"],
  ["moveClusterGroup(shell, { name: 'g', waitSeconds: '5' });", "The expected type comes from property 'waitSeconds'"],
  [
    "resumeClusterNode(shell, { name: 'N', failback: 'Now' });",
    'Type \'"Now"\' is not assignable to type \'"NoFailback" | "Immediate" | "Policy" | undefined\'',
  ],
  ["resumeClusterNode(shell, { name: 'N', failback: 'Now' });", "The expected type comes from property 'failback'"],
  [
    "backupSqlDatabase(shell, { database: 'd', compressionOption: 'Yes' });",
    "The expected type comes from property 'compressionOption'",
  ],
  [
    "getCutoverFile(shell, { path: 'C:\\\\x', noContent: 'yes' });",
    "The expected type comes from property 'noContent'",
  ],
  [
    "setCutoverAccessRule(shell, { name: 'x', kind: 'proxy', site: 's' });",
    "The expected type comes from property 'kind'",
  ],
  // Parameters of two sets are mixed.
  ["getSqlDatabase(shell, { serverInstance: 's', connectionString: 'c' });", "'NotInThisSet.connectionString'"],
  ["getSqlDatabase(shell, { connectionString: 'c', credential });", "'NotInThisSet.credential'"],
  ["backupSqlDatabase(shell, { serverInstance: 's', database: 'd', path: 'p' });", "'NotInThisSet.path'"],
  ["getClusterPerformanceHistory(shell, { clusterNode: 'N', volume: 'V' });", "'NotInThisSet.volume'"],
  ["const both = { serverInstance: 's', path: 'p' }; getSqlDatabase(shell, both);", "'NotInThisSet.path'"],
  // Several sets are still possible: the message tells what was given and of which function.
  ["getSqlDatabase(shell, { credential });", "to parameter of type 'GetSqlDatabaseInput"],
  // The options and the results.
  ["getWebsite(shell, {}, { select: 'name' });", "is not assignable to type 'Width | undefined'"],
  ["async () => (await getWebsite(shell))[0]?.raw;", "Property 'raw' does not exist"],
  ["async () => (await getWebsite(shell))[0]?.stat;", "Property 'stat' does not exist"],
  ["async () => (await getClusterGroup(shell))[0]?.state === 'On';", "'\"On\"' have no overlap"],
  ["async () => (await getCutoverJob(shell, { requestId: 'r' })).state === 'Done';", "'\"Done\"' have no overlap"],
  // Statements.
  ["statement('set-multi-user', {});", "Property 'database' is missing"],
  ["statement('verify-backup', { file: 'f', position: '1' });", "The expected type comes from property 'position'"],
  [
    "statement('restore-test-copy', { copy: 'c', file: 'f', position: 1, moves: [{ logicalName: 'l' }] });",
    "Property 'physicalName' is missing",
  ],
  ["statement('drop-database', {});", "drop-database"],
  [
    "async () => (await runStatement(shell, { serverInstance: 's', statement: statement('backup-header', { file: 'f' }) }))[0]?.isDamaged;",
    "isDamaged",
  ],
];

const right: readonly string[] = [
  "stopWebAppPool(shell, { name: 'x' }, { deadlineMs: 5000 });",
  "getCutoverFact(shell);",
  "async (): Promise<unknown> => (await getWebsite(shell, {}, { select: 'all' }))[0]?.raw.limits;",
  "async (): Promise<'Online' | string> => (await getClusterGroup(shell, { name: ['g'] }))[0]?.state ?? '';",
  "suspendClusterNode(shell, { name: 'N', drain: true, wait: true });",
  "moveClusterGroupAndWait(shell, { name: 'g', node: 'N2' }, waiting);",
  "moveClusterGroup(shell, { name: 'g', waitSeconds: 0 }, { deadlineMs: 5 });",
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

  test("do not let a wrong call compile, and the compiler names what is wrong", () => {
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
