import { openFakePool, settled } from "./fake-sessions";

describe("a pool of sessions", () => {
  it("serves all ordinary modules of a computer by one session, opened with the first call", async () => {
    const { opened, ask } = openFakePool();
    expect(opened).toHaveLength(0);
    expect(await ask("Cutover")).toBe(0);
    expect(await ask("Microsoft.PowerShell.Utility")).toBe(0);
    expect(await ask("WebAdministration")).toBe(0);
    expect(opened).toHaveLength(1);
  });

  it("opens one session for calls that come at once", async () => {
    const { opened, send } = openFakePool();
    const all = [send(), send(), send()];
    await settled();
    await settled();
    expect(opened).toHaveLength(1);
    opened[0]?.answer();
    expect((await Promise.all(all)).map(({ output }) => output)).toEqual([[0], [0], [0]]);
  });

  it("has on Windows a session of Windows PowerShell for IIS and clusters, and everywhere one for SqlServer", async () => {
    const windows = openFakePool({ platform: "win32" });
    const numbers = [];
    for (const module of ["Cutover", "WebAdministration", "failoverclusters", "SqlServer", "Cutover", "SQLSERVER"])
      numbers.push(await windows.ask(module));
    expect(numbers).toEqual([0, 1, 1, 2, 0, 2]);
    expect(windows.opened.map(({ lane }) => lane)).toEqual([
      { name: "main", edition: undefined },
      { name: "main", edition: "windows" },
      { name: "sql", edition: undefined },
    ]);
  });

  it.each([
    ["that many calls", { afterCalls: 3 }, 0],
    ["that much memory", { aboveBytes: 500 }, 501],
  ])("replaces a session after %s, while it still serves, and closes it", async (_, recycling, memoryBytes) => {
    const { opened, ask } = openFakePool({ recycling });
    for (let call = 0; call < 3; call += 1) expect(await ask()).toBe(0);
    const [first] = opened;
    if (first !== undefined) first.memoryBytes = memoryBytes;
    // This one finds it old and is still served by it; the new one is opened meanwhile.
    expect(await ask()).toBe(0);
    await settled();
    expect(await ask()).toBe(1);
    expect(opened.map(({ isClosed }) => isClosed)).toEqual([true, false]);
  });

  it("lets a replaced session end the calls that it has before it closes it", async () => {
    const { opened, ask, send } = openFakePool({ recycling: { afterCalls: 1 } });
    await ask();
    const [old] = opened;
    const long = send();
    await settled();
    await settled();
    expect(opened).toHaveLength(2);
    expect(old?.isClosed).toBe(false);
    old?.answer();
    expect((await long).output).toEqual([0]);
    await settled();
    expect(old?.isClosed).toBe(true);
  });

  it("opens a new session for the call after the one that lost its process", async () => {
    const { opened, ask } = openFakePool();
    await ask();
    const [first] = opened;
    if (first !== undefined) first.ended = "the process was ended by SIGKILL";
    expect(await ask()).toBe(1);
  });

  it("closes all of its sessions, those that are being replaced as well, and takes no call afterwards", async () => {
    const { pool, opened, ask, send } = openFakePool({ recycling: { afterCalls: 1 } });
    await ask();
    await ask("SqlServer");
    void send();
    await settled();
    await settled();
    expect(opened).toHaveLength(3);
    await pool.close();
    expect(opened.map(({ isClosed }) => isClosed)).toEqual([true, true, true]);
    await expect(send()).rejects.toMatchObject({ code: "POWERSHELL_CLOSED" });
  });
});
