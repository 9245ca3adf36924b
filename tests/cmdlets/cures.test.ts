import { backupSqlDatabase, restoreSqlDatabaseWithoutLimit } from "../../lib/cmdlets/sql-server";
import { startWebsite, stopWebAppPool } from "../../lib/cmdlets/web-administration";
import { isCutoverError } from "../../lib/errors";
import { type Command, CommandFailure, type PowerShellError, type Shell, type Value } from "../../lib/shell";
import { answeringShell } from "./answering-shell";

const ERROR: PowerShellError = {
  kind: "terminating",
  message: "Das Objekt ist bereits beendet.",
  id: "InvalidOperation,Microsoft.IIs.PowerShell.Provider.StopAppPoolCommand",
  category: "InvalidOperation",
};

/** A Shell that refuses orders and tells a state. */
function refusing(state: string, error: PowerShellError = ERROR): Shell & { readonly sent: readonly Command[] } {
  const sent: Command[] = [];
  return {
    computer: "APP01",
    sent,
    invoke: async (command) => {
      sent.push(command);
      const output: Value[] = [{ Value: state }];
      if (!command.name.startsWith("Get-")) throw new CommandFailure("APP01", command, error);
      return { output, errors: [], truncated: false };
    },
  };
}

describe("an order to IIS that fails", () => {
  test("is no failure where the state is there, in whatever language IIS says so", async () => {
    const shell = refusing("Stopped");
    await stopWebAppPool(shell, { name: "Shop" });
    expect(shell.sent.map(({ name }) => name)).toEqual(["Stop-WebAppPool", "Get-WebAppPoolState"]);
    await startWebsite(refusing("Started"), { name: "Shop" });
  });

  test("is a failure with its own error where the state is another", async () => {
    await expect(stopWebAppPool(refusing("Stopping"), { name: "Shop" })).rejects.toThrow(/beendet/);
    await expect(startWebsite(refusing("Stopped"), { name: "Shop" })).rejects.toThrow(/beendet/);
  });

  test.each(["timeout", "sessionLost", "cancelled"] as const)("by %s is one whatever the state is", async (kind) => {
    const shell = refusing("Stopped", { ...ERROR, kind });
    await expect(stopWebAppPool(shell, { name: "Shop" })).rejects.toThrow(/beendet/);
    expect(shell.sent).toHaveLength(1);
  });

  test("by the fence is one whatever the state is: a deposed owner must learn of it", async () => {
    const shell: Shell = {
      computer: "APP01",
      invoke: async (command) => {
        if (command.name.startsWith("Get-")) return { output: [{ Value: "Stopped" }], errors: [], truncated: false };
        throw new CommandFailure("APP01", command, ERROR, "FENCE_REFUSED");
      },
    };
    await expect(stopWebAppPool(shell, { name: "Shop" })).rejects.toMatchObject({ code: "FENCE_REFUSED" });
  });
});

describe("SQL Server", () => {
  test("a certificate that is not trusted has a code that says what to do, whichever command meets it", async () => {
    const message = "The certificate chain was issued by an authority that is not trusted.";
    const shell = refusing("", { ...ERROR, message });
    const error = await backupSqlDatabase(shell, { database: "Shop", serverInstance: "." }).catch((thrown) => thrown);
    expect(isCutoverError(error, "SQL_CERTIFICATE_NOT_TRUSTED")).toBe(true);
  });

  test("a restore without limit asks the server for none, and waits an hour unless it is told otherwise", async () => {
    const shell = answeringShell([]);
    const input = { serverInstance: ".", database: "Shop", file: "D:\\shop.bak", trustServerCertificate: true };
    await restoreSqlDatabaseWithoutLimit(shell, input);
    await restoreSqlDatabaseWithoutLimit(shell, { ...input, position: 2 }, { deadlineMs: 5 });
    expect(shell.sent.map(({ options }) => options.deadlineMs)).toEqual([3_600_000, 5]);
    expect(shell.sent[0]?.command).toMatchObject({
      name: "Invoke-Sqlcmd",
      parameters: {
        QueryTimeout: 0,
        TrustServerCertificate: true,
        Query: expect.stringContaining("RESTORE DATABASE [Shop]"),
      },
    });
    expect(String(shell.sent[1]?.command.parameters.Query)).toContain("FILE = 2");
  });
});
