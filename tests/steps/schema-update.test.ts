import { type OrderSeen, type UpdateSeen, updateBegun, updateJudgement, updateVerdict } from "../../lib/steps";

const seen: UpdateSeen = {
  installed: "7.0.1",
  pool: "Started",
  state: "required",
  progress: null,
  message: "",
  request: null,
  clients: "login",
  statement: null,
  isRestored: false,
};
const sent = (state: OrderSeen["state"], status: number | null): OrderSeen => ({
  attempt: 1,
  requestId: "r",
  state,
  exitCode: 0,
  status,
  startMs: 0,
  endMs: 1,
  children: [],
  log: "",
  failure: null,
});
const statement = { said: "done", at: "2026-01-01T00:00:00.000Z", runId: "r", version: "7.0.1" };
const onlyAPerson: UpdateSeen = { ...seen, state: "unread", message: "only a person can see it" };

describe("the database update", () => {
  it("may begin only when the product itself says that it has not", () => {
    expect(updateBegun("7.0.1", seen).kind).toBe("no");
    expect(updateBegun("7.0.1", { ...seen, state: "unread", message: "no answer" }).kind).toBe("unknown");
  });

  it("runs once the start was sent, even if the product does not show it yet", () => {
    expect(updateBegun("7.0.1", { ...seen, request: sent("Running", null) }).kind).toBe("running");
    expect(updateBegun("7.0.1", { ...seen, request: sent("Exited", 200) }).kind).toBe("running");
    expect(updateBegun("7.0.1", { ...seen, request: sent("Lost", null) }).kind).toBe("running");
    expect(updateBegun("7.0.1", { ...seen, request: sent("Exited", 500) }).kind).not.toBe("done");
  });

  it("has not begun when the product refused the start and says so", () => {
    expect(updateBegun("7.0.1", { ...seen, request: sent("Exited", 401) }).kind).toBe("no");
  });

  it("that a command failed to start counts as sent: it is never started again, and fails at once", () => {
    const failed = { ...sent("Exited", null), exitCode: 1, failure: "ended with exit code 1 (busy)" };
    expect(updateBegun("7.0.1", { ...seen, request: failed }).kind).toBe("running");
    expect(updateJudgement({ ...seen, request: failed })).toEqual({
      kind: "failed",
      because: "the start of the update ended with exit code 1 (busy)",
      code: "SCHEMA_UPDATE_FAILED",
    });
  });

  it("cannot have begun while the old version is installed, whatever that one says of its database", () => {
    for (const state of ["notRequired", "done", "unread"] as const)
      expect(updateBegun("7.0.1", { ...seen, installed: "6.2", state }).kind).toBe("no");
  });

  it("is not satisfied by an old product that needs no update", () => {
    expect(updateVerdict("7.0.1", { ...seen, installed: "6.2", state: "notRequired" }).kind).toBe("open");
    expect(updateVerdict("7.0.1", { ...seen, state: "notRequired" }).kind).toBe("satisfied");
  });

  it("fails as the product says, with how far it had got", () => {
    const judged = updateJudgement({ ...seen, state: "failed", progress: 0.62 });
    expect(judged).toMatchObject({ kind: "failed", code: "SCHEMA_UPDATE_FAILED" });
    expect(judged.kind === "failed" && judged.because).toContain("62 %");
  });

  it("that only a person sees is done by their statement alone", () => {
    expect(updateVerdict("7.0.1", onlyAPerson).kind).toBe("open");
    expect(updateVerdict("7.0.1", { ...onlyAPerson, statement }).kind).toBe("satisfied");
    expect(updateBegun("7.0.1", { ...onlyAPerson, statement: { ...statement, said: "failed" } }).kind).toBe("failed");
  });
});
