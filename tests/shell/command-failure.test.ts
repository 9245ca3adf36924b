import { CommandFailure, errorIdOf, type PowerShellError } from "../../lib/shell";

const command = { module: "WebAdministration", name: "Stop-WebAppPool" };
const kinds: readonly [PowerShellError["kind"], string][] = [
  ["terminating", "COMMAND_FAILED"],
  ["nonTerminating", "COMMAND_FAILED"],
  ["parse", "COMMAND_FAILED"],
  ["native", "COMMAND_FAILED"],
  ["cancelled", "COMMAND_FAILED"],
  ["protocol", "COMMAND_FAILED"],
  ["timeout", "COMMAND_TIMED_OUT"],
  ["sessionLost", "SESSION_LOST"],
];

function failure(error: Partial<PowerShellError>): CommandFailure {
  return new CommandFailure("APP01", command, { kind: "terminating", message: "m", id: "Id", category: "C", ...error });
}

describe("the failure of a command", () => {
  it.each(kinds)("of kind %s has the code %s", (kind, code) => {
    expect(failure({ kind }).code).toBe(code);
  });

  it("has the code that its thrower knows better", () => {
    const error: PowerShellError = { kind: "terminating", message: "m", id: "Fence", category: "C" };
    expect(new CommandFailure("APP01", command, error, "FENCE_REFUSED").code).toBe("FENCE_REFUSED");
  });

  it("says the command, the computer and PowerShell's own message", () => {
    expect(failure({ message: "Object is stopped." }).what).toBe("Stop-WebAppPool on APP01: Object is stopped.");
  });

  it("keeps the typed error, in its details as plain data", () => {
    const error = failure({ id: "InvalidOperation,Stop", accepted: true });
    expect(error.error).toMatchObject({ id: "InvalidOperation,Stop", accepted: true });
    expect(error.details).toEqual(JSON.parse(JSON.stringify(error.details)));
    expect(error.details).toMatchObject({ computer: "APP01", command: "Stop-WebAppPool" });
  });

  it.each([
    ["LockHeld,Enter-CutoverLock", "LockHeld"],
    ["LockHeld", "LockHeld"],
    ["", ""],
  ])("with the id %j has the error id %j", (id, expected) => {
    expect(errorIdOf({ kind: "terminating", message: "m", id, category: "C" })).toBe(expected);
  });
});
