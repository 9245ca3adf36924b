import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { pageFiles } from "../../lib/cli/resolve/page-files";
import { builtCli } from "../support/built-cli";
import { folderWithFiles, resolveArgs } from "./resolve-files";

test("the command as it is installed has the files of its page, and ends with it", async () => {
  const cli = builtCli();
  const folder = folderWithFiles();
  const child = spawn(process.execPath, [cli, ...resolveArgs, "--no-open"], { cwd: folder });
  try {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    const url = await new Promise<string>((resolve, reject) => {
      let told = "";
      child.stderr.on("data", (chunk: Buffer) => {
        told += chunk.toString();
        const found = /http:\S+/.exec(told)?.[0];
        if (found !== undefined) resolve(found);
      });
      child.once("exit", () => reject(new Error(told)));
    });
    const first = await fetch(url);
    const { origin } = new URL(url);
    const cookie = first.headers.get("set-cookie")?.split(";")[0] ?? "";
    for (const path of Object.keys(pageFiles)) {
      const answer = await fetch(origin + path, { headers: { cookie } });
      expect([path, answer.status, (await answer.text()).length > 0]).toEqual([path, 200, true]);
    }
    const headers = { cookie, origin, "content-type": "application/json" };
    await fetch(`${origin}/leave`, { method: "POST", headers, body: "{}" });
    expect(await ended).toBe(1);
  } finally {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});
