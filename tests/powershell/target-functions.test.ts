import { resolve } from "node:path";
import { expectGolden } from "../support/golden";
import { scriptsIn } from "./module-source";
import { targetFunctionsPage } from "./target-functions-page";

describe("docs/target-functions.md", () => {
  it("is what contract and help of the functions say", () => {
    expectGolden(resolve(__dirname, "../../docs/target-functions.md"), targetFunctionsPage(scriptsIn("functions")));
  });
});
