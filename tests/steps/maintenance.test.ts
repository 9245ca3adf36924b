import { leftVerdict, type MaintenanceSeen, maintenanceJudgement, maintenanceVerdict } from "../../lib/steps";

const seen: MaintenanceSeen = {
  pool: { state: "Started", workers: 1 },
  state: "off",
  jobs: 3,
  message: "",
  request: null,
  stated: null,
};
const stopped = { state: "Stopped", workers: 0 };

describe("the maintenance mode", () => {
  it("is reached when it is on and no background job runs", () => {
    expect(maintenanceVerdict({ ...seen, state: "on", jobs: 0 }).kind).toBe("satisfied");
    expect(maintenanceVerdict({ ...seen, state: "on", jobs: 1 }).kind).toBe("open");
    expect(maintenanceVerdict({ ...seen, state: "stopping", jobs: 2 }).because).toContain("2 background job(s)");
  });

  it("is not needed while the application is stopped, which a resume finds so", () => {
    expect(maintenanceVerdict({ ...seen, pool: stopped, state: "unread" }).kind).toBe("satisfied");
    expect(maintenanceVerdict({ ...seen, pool: { state: "Stopped", workers: 1 }, state: "unread" }).kind).not.toBe(
      "satisfied",
    );
  });

  it("that cannot be read is a question before it was asked for, and waited for afterwards", () => {
    const unread: MaintenanceSeen = { ...seen, state: "unread", message: "no answer" };
    expect(maintenanceVerdict(unread).kind).toBe("unknown");
    const request = {
      attempt: 1,
      requestId: "r",
      state: "Running" as const,
      exitCode: null,
      status: null,
      startMs: 0,
      endMs: null,
      children: [],
      log: "",
      failure: null,
    };
    expect(maintenanceVerdict({ ...unread, request }).kind).toBe("open");
    const refused = { ...request, state: "Exited" as const, status: 401, failure: "was answered with 401" };
    expect(maintenanceJudgement({ ...seen, request: refused })).toMatchObject({
      kind: "failed",
      because: "the request for the maintenance mode was answered with 401",
      code: "MAINTENANCE_NOT_REACHED",
    });
  });

  it("is waited for while the pool is on its way, and asked for again where nobody answered and it is off", () => {
    const starting = { ...seen, pool: { state: "Starting", workers: 0 }, state: "unread" as const, message: "no" };
    expect(maintenanceVerdict(starting)).toEqual({ kind: "open", because: "the application pool is Starting" });
    const unanswered = {
      attempt: 1,
      requestId: "r",
      state: "Exited" as const,
      exitCode: 1,
      status: null,
      startMs: 0,
      endMs: 1,
      children: [],
      log: "",
      failure: null,
    };
    expect(maintenanceJudgement({ ...seen, request: unanswered }).kind).toBe("retry");
    expect(maintenanceJudgement({ ...seen, state: "stopping", request: unanswered }).kind).toBe("running");
  });

  it("has ended when it is off, or ends with the start of a stopped application", () => {
    expect(leftVerdict(seen, seen).kind).toBe("satisfied");
    expect(leftVerdict({ ...seen, state: "on" }, seen).kind).toBe("open");
    expect(leftVerdict({ ...seen, pool: stopped, state: "unread" }, seen).kind).toBe("satisfied");
  });
});
