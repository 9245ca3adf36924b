import { pageKind, type SiteSeen, siteJudgement, siteVerdict } from "../../lib/steps";

const signs = { form: "<form", maintenanceText: "maintenance" };
const wanted = { url: "https://app01/tt/login", version: "7.0.1", hasTestLogin: true };
const right: SiteSeen = { page: "login", status: 200, hasVersion: true, message: "", testLogin: 200 };

describe("a page", () => {
  it("is told by its status and its text", () => {
    expect(pageKind({ status: 200, body: "<form>" }, signs)).toBe("login");
    expect(pageKind({ status: 503, body: "Under Maintenance" }, signs)).toBe("maintenance");
    expect(pageKind({ status: 200, body: "maintenance" }, signs)).toBe("maintenance");
    expect(pageKind({ status: 503, body: "Service Unavailable" }, signs)).toBe("unavailable");
    expect(pageKind({ status: 404, body: "" }, signs)).toBe("other");
  });
});

describe("the site", () => {
  it("answers when the login page shows the version and the test user can log in", () => {
    expect(siteVerdict(wanted, right).kind).toBe("satisfied");
  });

  it.each([
    [{ page: "unavailable", status: 503 }, "running", "SITE_UNAVAILABLE"],
    [{ page: "refused", status: 0 }, "running", "SITE_UNAVAILABLE"],
    [{ page: "maintenance", status: 503 }, "running", "SITE_UNAVAILABLE"],
    [{ page: "redirect-loop", status: 0 }, "failed", "SITE_REDIRECT_LOOP"],
    [{ page: "certificate", status: 0 }, "failed", "SITE_CERTIFICATE_INVALID"],
    [{ hasVersion: false }, "failed", "SITE_WRONG_VERSION"],
    [{ testLogin: 401 }, "failed", "LOGIN_REFUSED"],
  ] as const)("that shows %o is %s with %s", (fault, kind, code) => {
    const seen = { ...right, ...fault };
    expect(siteVerdict(wanted, seen).kind).toBe("open");
    expect(siteJudgement(wanted, seen)).toMatchObject({ kind, code });
  });
});
