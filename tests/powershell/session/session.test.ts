import { FRAME, ProtocolFault } from "../../../lib/powershell/channel";
import type { Command, CommandFailure, InvokeOptions, StreamRecord } from "../../../lib/shell";
import { FakeHost } from "./fake-host";

const reads: Command = { module: "WebAdministration", name: "Get-WebAppPoolState", parameters: { Name: "pool" } };
const changes: Command = { module: "WebAdministration", name: "Stop-WebAppPool", parameters: { Name: "pool" } };

function call(
  host: FakeHost,
  { command = reads, ...options }: Partial<InvokeOptions> & { readonly command?: Command } = {},
) {
  return host.session.invoke(command, { changes: command === changes, options: { deadlineMs: 10_000, ...options } });
}

function failureOf(promise: Promise<unknown>): Promise<CommandFailure> {
  return promise.then(
    () => Promise.reject(new Error("it did not fail")),
    (thrown: CommandFailure) => thrown,
  );
}

describe("a session", () => {
  it("gives output, the errors that did not end the command, and whether something was cut", async () => {
    const host = new FakeHost();
    const result = call(host);
    host.output(1, ["Started", 5n]);
    host.done(1);
    expect(await result).toEqual({ output: ["Started", 5n], errors: [], truncated: false });
    expect(host.pendingTimers).toBe(0);
  });

  it("sends one call after the other", async () => {
    const host = new FakeHost();
    const both = [call(host), call(host)];
    expect(host.calls).toEqual([1]);
    host.done(1);
    expect(host.calls).toEqual([1, 2]);
    host.done(2);
    await Promise.all(both);
  });

  it("keeps half a long text of a call that was stopped away from the next call's", async () => {
    const host = new FakeHost();
    const stop = new AbortController();
    const stopped = failureOf(call(host, { signal: stop.signal }));
    const half = (text: string) => Buffer.concat([Buffer.from([0, 0, 0, 0, 0, 4, 0, 0, 0]), Buffer.from(text)]);
    host.send(FRAME.blob, 1, half("ab"));
    stop.abort();
    host.done(1, 2);
    await stopped;
    const next = call(host);
    for (const text of ["cd", "ef"]) host.send(FRAME.blob, 2, half(text));
    host.send(FRAME.output, 2, Buffer.from([0, 11, 0, 0, 0, 0]));
    host.done(2);
    expect((await next).output).toEqual(["cdef"]);
  });

  it("gives records while the command runs", async () => {
    const host = new FakeHost();
    const records: StreamRecord[] = [];
    const result = call(host, { onRecord: (record) => records.push(record) });
    host.send(FRAME.record, 1, Buffer.from([0, 7, 2, 104, 105]));
    expect(records).toEqual([{ kind: "warning", message: "hi" }]);
    host.done(1);
    await result;
  });

  it("throws PowerShell's error, and the lock's refusal by its own code", async () => {
    const host = new FakeHost();
    const failed = failureOf(call(host));
    host.done(1, 1, {
      kind: "terminating",
      message: "no",
      id: "X,Y",
      category: "InvalidData",
      hresult: 5,
      inner: ["a: b"],
    });
    expect((await failed).error).toEqual({
      kind: "terminating",
      message: "no",
      id: "X,Y",
      category: "InvalidData",
      hresult: 5,
      inner: ["a: b"],
    });
    const refused = failureOf(call(host));
    host.done(2, 1, {
      kind: "terminating",
      message: "no",
      id: "CutoverFenceRefused,Stop-WebAppPool",
      category: "PermissionDenied",
    });
    expect((await refused).code).toBe("FENCE_REFUSED");
  });

  it.each([
    ["a reading call that was sent", reads, false, true],
    ["a changing call that was sent and not accepted", changes, false, false],
    ["a changing call that was accepted", changes, true, true],
  ] as const)("says of %s whether it may have taken effect", async (_, command, isAccepted, accepted) => {
    const host = new FakeHost();
    const lost = failureOf(call(host, { command }));
    if (isAccepted) host.send(FRAME.accepted, 1);
    host.die("the process ended with exit code 1");
    const { code, error } = await lost;
    expect(code).toBe("SESSION_LOST");
    expect(error).toMatchObject({ kind: "sessionLost", accepted, message: expect.stringContaining("exit code 1") });
  });

  it("settles all of a thousand calls when its process ends, and those that come later", async () => {
    const host = new FakeHost();
    const calls = Array.from({ length: 1000 }, () => failureOf(call(host, { command: changes })));
    host.send(FRAME.accepted, 1);
    host.die("the process was ended by SIGKILL");
    const errors = (await Promise.all(calls)).map(({ error }) => error);
    expect(errors.map(({ kind }) => kind)).toEqual(errors.map(() => "sessionLost"));
    expect(errors.map(({ accepted }) => accepted)).toEqual(errors.map((_, i) => i === 0));
    expect(host.calls).toEqual([1]);
    expect((await failureOf(call(host))).error.kind).toBe("sessionLost");
    expect(host.pendingTimers).toBe(0);
  });

  it("cancels at the deadline, and says that the answer did not come in time when the command stopped", async () => {
    const host = new FakeHost();
    const late = failureOf(call(host, { deadlineMs: 500 }));
    host.advance(499);
    expect(host.cancels).toEqual([]);
    host.advance(1);
    expect(host.cancels).toEqual([1]);
    host.done(1, 2);
    expect((await late).error).toMatchObject({ kind: "timeout", id: "CutoverTimeout", accepted: true });
    expect(host.killed).toBe(0);
  });

  it("ends the process when a command does not stop within its grace", async () => {
    const host = new FakeHost();
    const late = failureOf(call(host, { deadlineMs: 500 }));
    const queued = failureOf(call(host));
    host.advance(500);
    host.advance(999);
    expect(host.killed).toBe(0);
    host.advance(1);
    expect(host.killed).toBe(1);
    expect((await late).error.kind).toBe("timeout");
    expect((await queued).error).toMatchObject({ kind: "sessionLost", accepted: false });
  });

  it("gives the result when the command had completed before the cancel reached it", async () => {
    const host = new FakeHost();
    const controller = new AbortController();
    const result = call(host, { signal: controller.signal });
    controller.abort();
    host.output(1, ["done"]);
    host.done(1);
    expect((await result).output).toEqual(["done"]);
  });

  it("tells the host with the next call how many cancels it has sent, so that a late one strikes nobody", async () => {
    const host = new FakeHost();
    const controller = new AbortController();
    const first = call(host, { signal: controller.signal });
    controller.abort();
    host.done(1);
    await first;
    const second = call(host);
    const sent = host.received.filter(({ type }) => type === FRAME.call);
    expect(sent.map(({ payload }) => payload.readInt32LE(0))).toEqual([0, 1]);
    host.done(2);
    await second;
  });

  it("takes a call out of the queue when it is cancelled there: it is never sent", async () => {
    const host = new FakeHost();
    const first = call(host);
    const controller = new AbortController();
    const second = failureOf(call(host, { signal: controller.signal }));
    controller.abort();
    expect((await second).error).toMatchObject({ kind: "cancelled", accepted: false });
    host.done(1);
    await first;
    expect(host.calls).toEqual([1]);
    expect(host.cancels).toEqual([]);
  });

  it("sends nothing for a value that cannot be sent, and for a parameter that PowerShell would obey", async () => {
    const host = new FakeHost();
    const wrong = { ...reads, parameters: { Name: new Date(Number.NaN) } };
    await expect(call(host, { command: wrong })).rejects.toMatchObject({ code: "VALUE_NOT_SENDABLE" });
    for (const name of ["--%", "--", "?", "", "\0", "-Name"]) {
      const failure = await failureOf(call(host, { command: { ...reads, parameters: { [name]: 1 } } }));
      expect(failure.error).toMatchObject({ id: "NamedParameterNotFound,Get-WebAppPoolState", parameterName: name });
    }
    expect(host.received).toEqual([]);
  });

  it.each([
    ["of a call that is not under way", FRAME.done, 9, Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
    ["of an unknown type", 77, 1, Buffer.alloc(0)],
    ["that is cut short", FRAME.done, 1, Buffer.from([0])],
    ["that names a blob which was not sent", FRAME.output, 1, Buffer.from([0, 11, 1, 0, 0, 0])],
  ] as const)("does not believe a frame %s", async (_, type, id, payload) => {
    const host = new FakeHost();
    const lost = failureOf(call(host));
    expect(() => host.send(type, id, payload)).toThrow(ProtocolFault);
    host.die("the far side broke the protocol");
    expect((await lost).error.kind).toBe("sessionLost");
  });
});
