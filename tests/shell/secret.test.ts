import { format, inspect } from "node:util";
import { serialize } from "node:v8";
import fc from "fast-check";
import { CutoverError, renderErrorJson, renderErrorText } from "../../lib/errors";
import { Secret } from "../../lib/shell";

const TEXT = "canary-AAAA-BBBB-1234";
const secret = new Secret(TEXT);
const holder = { user: "sa", password: secret, list: [secret] };

describe("a Secret", () => {
  it("gives its text to the one who asks for it by name", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => new Secret(text).reveal() === text));
  });

  it.each<[string, () => string]>([
    ["a template", () => `${secret}`],
    ["String()", () => String(secret)],
    ["concatenation", () => "".concat(secret as unknown as string)],
    ["join", () => [secret].join()],
    ["JSON", () => JSON.stringify(secret)],
    ["JSON of what holds it", () => JSON.stringify(holder)],
    ["inspect", () => inspect(secret)],
    [
      "inspect of what holds it, with everything shown",
      () => inspect(holder, { showHidden: true, depth: null, getters: true }),
    ],
    [
      "inspect without custom functions",
      () => inspect(holder, { customInspect: false, showHidden: true, depth: null }),
    ],
    ["format with %s, %o, %O, %j and %d", () => format("%s %o %O %j %d", secret, secret, holder, holder, secret)],
    ["an Error's message", () => new Error(`cannot log in with ${secret}`).message],
    ["an Error's cause", () => inspect(new Error("cannot log in", { cause: holder }))],
    ["an error's text", () => renderErrorText(errorWith(`password ${secret} is wrong`))],
    ["an error's data", () => JSON.stringify(renderErrorJson(errorWith(`password ${secret} is wrong`)))],
    ["an error inspected", () => inspect(errorWith("it is wrong"), { depth: null, showHidden: true })],
    ["its keys and values", () => JSON.stringify([Reflect.ownKeys(secret).map(String), Object.entries(secret)])],
    ["a copy by spreading", () => JSON.stringify({ ...secret })],
    ["a structured clone", () => inspect(structuredClone(holder), { depth: null, showHidden: true })],
    ["v8 serialisation", () => serialize(secret).toString("latin1")],
  ])("does not show in %s", (_, print) => {
    expect(print()).not.toContain("canary");
  });

  it("shows as *** where a text is wanted", () => {
    expect([`${secret}`, JSON.stringify(secret), inspect(secret)]).toEqual(["***", '"***"', "***"]);
  });

  it("does not tell its length or whether two are the same", () => {
    expect(`${new Secret("a")}`).toBe(`${new Secret("a much longer text")}`);
    expect(JSON.stringify(new Secret("a"))).toBe(JSON.stringify(new Secret("b")));
  });
});

function errorWith(what: string): CutoverError {
  return new CutoverError({ code: "COMMAND_FAILED", what, cause: holder });
}
