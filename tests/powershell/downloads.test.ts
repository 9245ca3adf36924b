import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Value } from "../../lib/shell";
import { describeWith } from "../support/capability";
import { cutover, type DirectShell, openDirect } from "./direct-shell";

const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, i) => (i * 7) % 251));
const ExpectedSha256 = createHash("sha256").update(bytes).digest("hex");

describeWith("pwsh", "a download onto the target", () => {
  let base: string;
  let shell: DirectShell;
  let server: Server;
  let url: string;
  const asked: string[] = [];
  beforeAll(async () => {
    base = mkdtempSync(join(tmpdir(), "cutover-downloads-"));
    shell = await openDirect(join(base, "data"));
    server = createServer((request, response) => {
      asked.push(request.url ?? "");
      if (request.url === "/moved") response.writeHead(302, { location: "/file" }).end();
      else if (request.url === "/none") response.writeHead(404).end("no");
      else if (request.url === "/cut") {
        response.writeHead(200, { "content-length": bytes.length });
        response.write(bytes.subarray(0, 1000), () => response.destroy());
      } else response.end(bytes);
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await shell.close();
    await new Promise((closed) => server.close(closed));
    rmSync(base, { recursive: true, force: true });
  });

  const save = async (parameters: Record<string, Value>) => {
    const { output } = await shell.invoke(cutover("Save-CutoverDownload", parameters), { deadlineMs: 100_000 });
    return output[0];
  };

  it("is byte for byte what the address gives, and is not fetched a second time", async () => {
    const Path = join(base, "new folder", "setup.exe");
    const length = BigInt(bytes.length);
    expect(await save({ Uri: `${url}/moved`, Path, ExpectedSha256: ExpectedSha256.toUpperCase() })).toEqual({
      downloaded: true,
      sha256: ExpectedSha256,
      length,
    });
    expect(readFileSync(Path).equals(bytes)).toBe(true);
    const before = asked.length;
    expect(await save({ Uri: `${url}/file`, Path, ExpectedSha256 })).toMatchObject({ downloaded: false, length });
    expect(asked).toHaveLength(before);
    expect(readdirSync(join(base, "new folder"))).toEqual(["setup.exe"]);
  });

  it.each([
    ["another hash", "/file", "0".repeat(64), "FileHashMismatch"],
    ["an address that has nothing", "/none", ExpectedSha256, "DownloadFailed"],
    ["a connection that is cut", "/cut", ExpectedSha256, ""],
  ])("leaves nothing behind with %s", async (_, path, hash, id) => {
    const Path = join(base, "refused", "setup.exe");
    const refused = save({ Uri: `${url}${path}`, Path, ExpectedSha256: hash });
    await expect(refused).rejects.toMatchObject({ error: { id: expect.stringContaining(id) } });
    expect(existsSync(join(base, "refused")) ? readdirSync(join(base, "refused")) : []).toEqual([]);
  });
});
