import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { stringify } from "yaml";
import { type ConnectedLab, connectLab, openLab, readLabFolder } from "../../../lib/lab";
import { call, errorOf, lock, one, smallEstate } from "./estate";

jest.setTimeout(60_000);

const nodeArguments = ["-r", resolve(__dirname, "../../../scripts/load-typescript.js")];

let root: string;
let folder: string;
let estate: string;
let open: ConnectedLab[];

const connect = async (): Promise<ConnectedLab> => {
  const lab = await connectLab({ estate, folder, idleMs: 200, nodeArguments });
  open.push(lab);
  return lab;
};

const serverPid = (): number => JSON.parse(readFileSync(join(folder, "server.json"), "utf8")).pid;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "cutover-lab-"));
  folder = join(root, "estate.lab");
  estate = join(root, "estate.yaml");
  open = [];
  writeFileSync(estate, stringify(smallEstate));
});

afterEach(async () => {
  for (const lab of open) await lab.close();
  rmSync(root, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

describe("the lab's process", () => {
  it("is started once by clients that come at the same time, and shows all of them the same estate", async () => {
    const labs = await Promise.all([connect(), connect(), connect()]);
    await call(labs[0] as ConnectedLab, "Stop-CutoverService", { Name: "Redis" });
    const status = await Promise.all(labs.map((lab) => one(lab, "Get-CutoverService", { Name: ["Redis"] })));
    expect(status.map((service) => service.status)).toEqual(["StopPending", "StopPending", "StopPending"]);
    expect(new Set(await Promise.all(labs.map(async (lab) => JSON.stringify(await lab.inspect())))).size).toBe(1);
  });

  it("answers as an estate in this process does: values, errors, time", async () => {
    const near = await openLab({ estate: smallEstate });
    const far = await connect();
    for (const lab of [near, far]) {
      expect(await one(lab, "Get-CutoverFile", { Path: "C:\\App\\app.exe" })).toEqual(
        await one(near, "Get-CutoverFile", { Path: "C:\\App\\app.exe" }),
      );
      expect(await errorOf(call(lab, "Get-CutoverManifest", { Path: "C:\\None" }))).toBe("DirectoryNotFound");
      const begin = lab.ports.clock.now();
      await lab.ports.clock.sleep(1500);
      expect(lab.ports.clock.now() - begin).toBe(1500);
      expect(() => lab.ports.on("NOBODY")).toThrow("LAB_NO_SUCH_COMPUTER");
    }
    expect(await near.ports.tcp.probe({ host: "APP01", port: 6379, deadlineMs: 100, send: "PING\r\n" })).toEqual(
      await far.ports.tcp.probe({ host: "APP01", port: 6379, deadlineMs: 100, send: "PING\r\n" }),
    );
  });

  it("keeps what was answered when it is killed, and goes on from there", async () => {
    const lab = await connect();
    const fence = await lock(lab);
    for (let seq = 1; seq <= 5; seq += 1) {
      await call(
        lab,
        "Add-CutoverJournalRecord",
        { RunId: "r1", Seq: seq, Hash: `h${seq}`, Line: `line ${seq}` },
        { fence },
      );
    }
    const before = JSON.stringify(await lab.inspect());
    const history = await lab.history();
    process.kill(serverPid(), "SIGKILL");
    await expect(call(lab, "Get-CutoverFact")).rejects.toMatchObject({ code: "LAB_NOT_ANSWERING" });
    const again = await connect();
    const journal = await one(again, "Get-CutoverJournal", { RunId: "r1" });
    expect(Buffer.from(journal.content as Uint8Array).toString()).toBe("line 1\nline 2\nline 3\nline 4\nline 5\n");
    expect((await again.history()).slice(0, history.length)).toEqual(history);
    expect(JSON.parse(JSON.stringify(await again.inspect())).computers).toEqual(JSON.parse(before).computers);
  });

  it("leaves a consistent estate when it is killed at a random moment of a stream of calls", async () => {
    for (let round = 0; round < 4; round += 1) {
      const lab = await connect();
      const fence = await lock(lab);
      let answered = 0;
      const pid = serverPid();
      const first = Number((await one(lab, "Get-CutoverLock")).headSeq) + 1;
      const writing = (async () => {
        for (let seq = first; ; seq += 1) {
          const record = { RunId: "r1", Seq: seq, Hash: `h${seq}`, Line: "x".repeat(50 + seq) };
          await call(lab, "Add-CutoverJournalRecord", record, { fence });
          answered = seq;
        }
      })();
      setTimeout(() => process.kill(pid, "SIGKILL"), 5 + round * 17);
      await expect(writing).rejects.toMatchObject({ code: "LAB_NOT_ANSWERING" });
      while (isAlive(pid)) await pause();
      const saved = readLabFolder(folder);
      const reopened = await openLab({ folder });
      expect(reopened.snapshot().text).toBe(saved?.text);
      const head = await one(reopened, "Get-CutoverLock");
      const journal = await one(reopened, "Get-CutoverJournal", { RunId: "r1" });
      const lines =
        Buffer.from(journal.content as Uint8Array)
          .toString()
          .split("\n").length - 1;
      expect(head.headSeq).toBe(lines);
      expect(lines).toBeGreaterThanOrEqual(answered);
      expect(lines).toBeLessThanOrEqual(Math.max(answered, first - 1) + 1);
      const appended = reopened.history().filter((event) => event.kind === "change" && event.subject === "journal");
      expect(appended.length).toBe(lines);
      await reopened.close();
    }
  });

  it("outlives a client that goes away in the middle of its call, which happened as a whole or not at all", async () => {
    const [stays, goes] = [await connect(), await connect()];
    const calling = call(goes, "Stop-CutoverService", { Name: "Redis" }).catch((thrown) => thrown.code);
    await goes.close();
    await calling;
    const [service] = await call(stays, "Get-CutoverService", { Name: ["Redis"] });
    const events = (await stays.history()).filter((event) => event.kind !== "command" || event.effect === "changes");
    expect(events.map((event) => event.kind)).toEqual(service?.status === "Running" ? [] : ["command", "change"]);
  });

  it("ends when nobody has been connected for a while, and its folder is free", async () => {
    const lab = await connect();
    await call(lab, "Stop-CutoverService", { Name: "Redis" });
    const pid = serverPid();
    await lab.close();
    while (isAlive(pid)) await pause();
    const here = await openLab({ folder, estate });
    expect((await one(here, "Get-CutoverService", { Name: ["Redis"] })).status).toBe("StopPending");
    await here.close();
  });

  it("says what is wrong with an estate file, from the process that read it", async () => {
    writeFileSync(estate, "computers:\n  APP01:\n    proceses: []\n");
    await expect(connect()).rejects.toMatchObject({
      code: "LAB_ESTATE_INVALID",
      what: `${estate}:3:5: "proceses" is no key of computers.APP01; did you mean "processes"?`,
    });
  });

  it("refuses an estate whose file was changed under its live state, whether its process lives or not", async () => {
    await connect();
    writeFileSync(estate, `${readFileSync(estate, "utf8")}seed: other\n`);
    await expect(connect()).rejects.toMatchObject({ code: "LAB_ESTATE_CHANGED" });
    process.kill(serverPid(), "SIGKILL");
    await expect(connect()).rejects.toMatchObject({ code: "LAB_ESTATE_CHANGED" });
  });

  it("lets nobody in who does not know the token", async () => {
    await connect();
    const file = join(folder, "server.json");
    const endpoint = JSON.parse(readFileSync(file, "utf8"));
    const { connect: dial } = await import("node:net");
    const socket = dial(endpoint.address);
    // Being cut off while it still writes is what is wanted.
    socket.on("error", () => undefined);
    const said: string[] = [];
    socket.on("data", (chunk) => said.push(String(chunk)));
    socket.write(`${JSON.stringify({ id: 1, request: { kind: "hello", token: "guess", origin: "" } })}\n`);
    socket.write(`${JSON.stringify({ id: 2, request: { kind: "inspect" } })}\n`);
    await new Promise((resolve) => socket.on("close", resolve));
    expect(said).toEqual([]);
  });
});

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
