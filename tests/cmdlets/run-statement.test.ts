import { runStatement } from "../../lib/cmdlets/run-statement";
import { bind, contractOf, effectOf, statement } from "../../lib/contract";
import { catalogue, type StatementId } from "../../lib/contract/tsql";
import { CommandFailure, Decimal, type Shell, type Value } from "../../lib/shell";
import { answeringShell } from "./answering-shell";

const state = statement("database-state", { database: "Time'Tracker" });
const row = {
  name: "Time'Tracker",
  state_desc: "ONLINE",
  user_access_desc: "MULTI_USER",
  recovery_model_desc: "FULL",
  compatibility_level: 150,
  is_read_only: false,
};

describe("running a statement", () => {
  test("sends its text with sqlcmd's variables and commands switched off", async () => {
    const shell = answeringShell([row]);
    const rows = await runStatement(shell, {
      serverInstance: "localhost",
      statement: state,
      trustServerCertificate: true,
    });
    expect(rows).toEqual([row]);
    const command = shell.sent[0]?.command;
    expect(command).toEqual({
      module: "SqlServer",
      name: "Invoke-Sqlcmd",
      parameters: {
        ServerInstance: "localhost",
        Query: state.query,
        QueryTimeout: 0,
        TrustServerCertificate: true,
        DisableVariables: true,
        DisableCommands: true,
      },
      select: Object.keys(row),
    });
  });

  test("sends a command that binds and whose effect is that of its text", async () => {
    const values = {
      database: "d",
      file: "E:\\b.bak",
      position: 1,
      copy: "c",
      moves: [{ logicalName: "l", physicalName: "p" }],
    };
    for (const id of Object.keys(catalogue) as StatementId[]) {
      const shell = answeringShell([]);
      const any = statement(id, values as never);
      await runStatement(shell, {
        serverInstance: ".\\SQL",
        database: "master",
        statement: any,
        timeoutSeconds: 60,
        encrypt: "Optional",
      });
      const command = shell.sent[0]?.command;
      const contract = contractOf("SqlServer", "Invoke-Sqlcmd");
      if (command === undefined || contract === undefined) throw new Error("nothing was sent");
      expect(bind(contract, command.parameters)).toMatchObject({ kind: "bound", set: "ByConnectionParameters" });
      expect([id, effectOf(command)]).toEqual([id, catalogue[id].effect]);
    }
  });

  test("names the column that is missing or of another type", async () => {
    const { is_read_only: _left, ...without } = row;
    for (const wrong of [without, { ...row, is_read_only: 0 }])
      await expect(
        runStatement(answeringShell([wrong]), { serverInstance: "x", statement: state }),
      ).rejects.toMatchObject({ code: "OUTPUT_UNEXPECTED", what: expect.stringContaining("output[0].is_read_only") });
  });

  test("reads exact numbers, and more columns than it asks for do not disturb", async () => {
    const files = statement("backup-files", { file: "E:\\b.bak", position: 1 });
    const file: Record<string, Value> = {
      LogicalName: "TT",
      PhysicalName: "D:\\tt.mdf",
      Type: "D",
      FileGroupName: null,
      Size: new Decimal("12345678901234567890"),
      FileId: 1,
      DifferentialBaseGUID: "x",
    };
    const [read] = await runStatement(answeringShell([file]), { serverInstance: "x", statement: files });
    expect(read).toMatchObject({ Size: new Decimal("12345678901234567890"), FileId: 1n, FileGroupName: null });
    expect(read).not.toHaveProperty("DifferentialBaseGUID");
  });

  test("gives no rows for a statement that has none", async () => {
    const drop = statement("drop-test-copy", { copy: "r1" });
    expect(await runStatement(answeringShell([{ any: 1 }]), { serverInstance: "x", statement: drop })).toEqual([]);
  });

  test("says what to do when the server's certificate is not trusted", async () => {
    const error = {
      kind: "terminating",
      message:
        "A connection was established, but the certificate chain was issued by an authority that is not trusted.",
      id: "SqlExceptionError,Microsoft.SqlServer.Management.PowerShell.GetScriptCommand",
      category: "InvalidOperation",
    } as const;
    const shell: Shell = {
      computer: "APP01",
      invoke: async (command) => Promise.reject(new CommandFailure("APP01", command, error)),
    };
    const thrown = await runStatement(shell, { serverInstance: "x", statement: state }).catch(
      (reason: unknown) => reason,
    );
    expect(thrown).toMatchObject({
      code: "SQL_CERTIFICATE_NOT_TRUSTED",
      todo: expect.stringContaining("trustServerCertificate"),
    });
    expect(thrown).toBeInstanceOf(CommandFailure);
  });
});
