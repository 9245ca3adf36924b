import { CutoverError, EXIT, errorCodes, isCutoverError, renderErrorJson, renderErrorText } from "../../lib/errors";
import { cliCodes } from "../../lib/errors/codes/cli";
import { cmdletsCodes } from "../../lib/errors/codes/cmdlets";
import { contractCodes } from "../../lib/errors/codes/contract";
import { estateCodes } from "../../lib/errors/codes/estate";
import { fleetCodes } from "../../lib/errors/codes/fleet";
import { labCodes } from "../../lib/errors/codes/lab";
import { powershellCodes } from "../../lib/errors/codes/powershell";
import { providerCodes } from "../../lib/errors/codes/provider";
import { rehearseCodes } from "../../lib/errors/codes/rehearse";
import { remotingCodes } from "../../lib/errors/codes/remoting";
import { shellCodes } from "../../lib/errors/codes/shell";
import { stepsCodes } from "../../lib/errors/codes/steps";
import { upgradeCodes } from "../../lib/errors/codes/upgrade";
import { webconfigCodes } from "../../lib/errors/codes/webconfig";

describe("CutoverError", () => {
  const error = new CutoverError({ code: "SESSION_LOST", what: "The session to APP01 was lost." });

  it("takes why, what to do and the exit code from its code", () => {
    const entry = errorCodes.SESSION_LOST;
    expect(error).toMatchObject({ code: "SESSION_LOST", why: entry.why, todo: entry.todo, exitCode: EXIT.putBack });
  });

  it("prefers what the occurrence knows better", () => {
    const better = new CutoverError({
      code: "SESSION_LOST",
      what: "The session to APP01 was lost.",
      why: "The cable was pulled.",
      todo: "Plug it in.",
      exitCode: EXIT.pastPointOfNoReturn,
      details: { computer: "APP01" },
    });
    expect(better).toMatchObject({ why: "The cable was pulled.", todo: "Plug it in.", exitCode: 5 });
    expect(better.details).toEqual({ computer: "APP01" });
  });

  it("is an Error with its cause kept, and has none when none was given", () => {
    const cause = new Error("ECONNRESET");
    const caused = new CutoverError({ code: "SESSION_LOST", what: "It is gone.", cause });
    expect(caused).toBeInstanceOf(Error);
    expect(caused.cause).toBe(cause);
    expect("cause" in error).toBe(false);
  });

  it("is recognised, by its code too", () => {
    expect(isCutoverError(error)).toBe(true);
    expect(isCutoverError(error, "SESSION_LOST")).toBe(true);
    expect(isCutoverError(error, "COMMAND_FAILED")).toBe(false);
    expect(isCutoverError(new Error("SESSION_LOST"))).toBe(false);
  });

  it("renders as what, why and what to do", () => {
    expect(renderErrorText(error).split("\n")).toEqual([
      "error SESSION_LOST: The session to APP01 was lost.",
      `  why:  ${errorCodes.SESSION_LOST.why}`,
      `  do:   ${errorCodes.SESSION_LOST.todo}`,
    ]);
  });

  it("renders as data that survives JSON", () => {
    const json = renderErrorJson(error);
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    expect(Object.keys(json)).toEqual(["code", "what", "why", "todo", "exitCode", "details"]);
  });
});

describe("the list of codes", () => {
  it("has each code in one area only", () => {
    const inAreas = [
      cliCodes,
      contractCodes,
      estateCodes,
      labCodes,
      shellCodes,
      stepsCodes,
      upgradeCodes,
      webconfigCodes,
      providerCodes,
      rehearseCodes,
      fleetCodes,
      powershellCodes,
      remotingCodes,
      cmdletsCodes,
    ];
    expect(inAreas.flatMap((area) => Object.keys(area)).sort()).toEqual(Object.keys(errorCodes).sort());
  });

  it("uses documented exit codes only", () => {
    const documented = new Set<number>(Object.values(EXIT));
    const others = Object.entries(errorCodes).filter(([, entry]) => !documented.has(entry.exitCode));
    expect(others).toEqual([]);
  });
});
