import { spawnSync } from "node:child_process";
import { join } from "node:path";
import * as webAdministration from "../../lib/cmdlets/web-administration";
import { getWebsite } from "../../lib/cmdlets/web-administration/get-website";

const root = join(__dirname, "../..");

describe("the index of a module", () => {
  test("offers each function under its name", () => {
    expect(webAdministration.getWebsite).toBe(getWebsite);
    expect(Object.keys(webAdministration)).toEqual(expect.arrayContaining(["getWebAppPoolState", "stopWebAppPool"]));
  });

  test("loads a function's file when it is first asked for, and no other", () => {
    const program = `
      require("./scripts/load-typescript");
      const loaded = () => Object.keys(require.cache).filter((file) => /web-administration.(?!index)/.test(file)).length;
      const module = require("./lib/cmdlets/web-administration/index.ts");
      const before = loaded();
      const kind = typeof module.getWebsite;
      console.log(JSON.stringify([before, kind, loaded()]));
    `;
    const run = spawnSync(process.execPath, ["-e", program], { cwd: root, encoding: "utf8" });
    expect([run.stdout.trim(), run.stderr]).toEqual(['[0,"function",1]', ""]);
  });
});
