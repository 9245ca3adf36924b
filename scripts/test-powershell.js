// `npm run test:powershell`: the tests over a real PowerShell, where pwsh is on PATH; where it is not, a line that says so.
const { spawnSync } = require("node:child_process");
const { existsSync } = require("node:fs");
const { delimiter, join, resolve } = require("node:path");

const root = resolve(__dirname, "..");
const program = process.platform === "win32" ? "pwsh.exe" : "pwsh";
const found = (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, program)));
if (!found) {
  process.stdout.write("There is no pwsh on PATH: the tests over a real PowerShell are left out.\n");
  process.exit(0);
}
const jest = join(root, "node_modules", "jest", "bin", "jest.js");
const wanted = process.argv.slice(2);
const paths =
  wanted.length > 0 ? wanted : ["tests/powershell", "tests/estate/real-estate", "tests/estate/remote-estate"];
const { status } = spawnSync(process.execPath, [jest, ...paths], { cwd: root, stdio: "inherit" });
process.exit(status ?? 1);
