import { join } from "node:path";
import { CutoverError, codeEntry, type ErrorCode, errorCodes, renderErrorText } from "../../lib/errors";
import { expectGolden } from "../support/golden";

const codes = Object.keys(errorCodes).sort() as ErrorCode[];

describe("the texts of all errors", () => {
  it("are those of the golden file, each rendered with its sample", () => {
    const texts = codes.map((code) => {
      const error = new CutoverError({ code, what: codeEntry(code).sample });
      return `${renderErrorText(error)}\n  exit: ${error.exitCode}\n`;
    });
    expectGolden(join(__dirname, "errors.golden.txt"), texts.join("\n"));
  });

  it.each(codes)("%s says why it happens and what to do, in sentences", (code) => {
    const { why, todo, sample } = codeEntry(code);
    for (const text of [why, todo, sample]) {
      expect(text).toMatch(/^\S.*[.!?]$/);
    }
    expect(`${why} ${todo}`).not.toMatch(/undefined|\[object|TODO/);
    expect(why).not.toBe(todo);
  });

  it.each(codes)("%s is written like a code", (code) => {
    expect(code).toMatch(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/);
  });
});
