import { getWebAppPoolState } from "../../lib/cmdlets/web-administration/get-web-app-pool-state";
import { getWebsite } from "../../lib/cmdlets/web-administration/get-website";
import { startWebAppPool } from "../../lib/cmdlets/web-administration/start-web-app-pool";
import { CommandFailure, errorIdOf, type PowerShellError } from "../../lib/shell";
import { answeringShell } from "./answering-shell";

const error: PowerShellError = {
  kind: "nonTerminating",
  message: "The object is in a transition.",
  id: "InvalidOperation,StartWebAppPool",
  category: "InvalidOperation",
};

describe("a wrapper", () => {
  test("sends the command with its fence, signal and deadline", async () => {
    const shell = answeringShell([]);
    const { signal } = new AbortController();
    const fence = { runId: "r1", epoch: 3 };
    await startWebAppPool(shell, { name: "TimeTracker NX" }, { deadlineMs: 5000, fence, signal });
    expect(shell.sent).toEqual([
      {
        command: { module: "WebAdministration", name: "Start-WebAppPool", parameters: { Name: "TimeTracker NX" } },
        options: { deadlineMs: 5000, fence, signal },
      },
    ]);
  });

  test("throws an error that did not end the command: half an answer is none", async () => {
    const shell = answeringShell([{ Value: "Started" }], { errors: [error] });
    const thrown = await getWebAppPoolState(shell, { name: "x" }).catch((reason: unknown) => reason);
    expect(thrown).toBeInstanceOf(CommandFailure);
    expect(errorIdOf((thrown as CommandFailure).error)).toBe("InvalidOperation");
  });

  test("refuses an answer that was cut short", async () => {
    const shell = answeringShell([{ Value: "Started" }], { truncated: true });
    await expect(getWebAppPoolState(shell, { name: "x" })).rejects.toMatchObject({ code: "OUTPUT_UNEXPECTED" });
  });

  test.each([[[]], [[{ Value: "Started" }, { Value: "Stopped" }]]])(
    "that gives one object refuses %j",
    async (output) => {
      await expect(getWebAppPoolState(answeringShell(output), { name: "x" })).rejects.toMatchObject({
        code: "OUTPUT_UNEXPECTED",
        what: `Get-WebAppPoolState on APP01 answered in an unknown form: expected one object, got ${output.length}.`,
      });
    },
  );

  test("reads an enumeration by name in any case or by number, and refuses what is no member", async () => {
    for (const value of ["Stopped", "stopped", 3])
      expect(await getWebAppPoolState(answeringShell([{ Value: value }]), { name: "x" })).toEqual({ value: "Stopped" });
    for (const value of ["Broken", 9, null])
      await expect(getWebAppPoolState(answeringShell([{ Value: value }]), { name: "x" })).rejects.toMatchObject({
        what: expect.stringContaining("output.value: expected one of Starting, Started, Stopping, Stopped, Unknown"),
      });
  });

  test("refuses a property that the command does not take, before anything is sent", async () => {
    const shell = answeringShell([]);
    const input = { name: "x", nmae: "y" } as { name: string };
    await expect(startWebAppPool(shell, input)).rejects.toMatchObject({
      code: "COMMAND_REFUSED_BY_CONTRACT",
      what: 'The function for Start-WebAppPool does not take "nmae", only name.',
    });
    expect(shell.sent).toEqual([]);
  });
});

describe("getWebsite", () => {
  const site = (name: string, id: number) => ({
    name,
    id,
    state: "Started",
    physicalPath: "C:\\inetpub\\wwwroot",
    applicationPool: "DefaultAppPool",
    enabledProtocols: "http",
    serverAutoStart: true,
  });

  test("compares the name itself and sends none, since the cmdlet ignores it or takes it as a pattern", async () => {
    const shell = answeringShell([site("Default Web Site", 1), site("a*", 2), site("ab", 3)]);
    expect((await getWebsite(shell, { name: "A*" })).map(({ id }) => id)).toEqual([2]);
    expect(shell.sent[0]?.command.parameters).toEqual({});
    expect((await getWebsite(shell)).map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(await getWebsite(shell, { name: "nobody" })).toEqual([]);
  });
});
