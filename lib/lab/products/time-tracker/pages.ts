import { escaped, html, type Page } from "../../http/application";
import { majorMinor } from "./program-version";
import type { SchemaStatus } from "./schema-update";

export function loginPage(name: string, version: string, licensedFor: string | undefined): Page {
  const isLicensed = licensedFor === majorMinor(version);
  const note = isLicensed ? "" : "<p>A licence key for this version has to be entered by an administrator.</p>\n";
  const form =
    '<form method="post" action="login"><input name="user"><input name="password" type="password"><button>Log in</button></form>';
  const body = html(
    `${name} - Login`,
    `<h1>${escaped(name)}</h1>\n${note}${form}\n<footer>Version ${escaped(version)}</footer>`,
  );
  return { status: 200, page: "login", body };
}

export function maintenancePage(name: string): Page {
  const text = "The system is under maintenance. Please come back later.";
  const body = html(
    `${name} - Maintenance`,
    `<h1 id="maintenance">${escaped(name)} is under maintenance</h1>\n<p>${text}</p>`,
  );
  return { status: 503, page: "maintenance", body, headers: { "retry-after": "120" } };
}

export function adminPage(version: string, status: SchemaStatus | undefined): Page {
  const shown =
    status?.state === "running" ? `The database is being updated: ${Math.round(status.progress * 100)} %` : "";
  const failed = status?.state === "failed" ? "The update of the database failed." : "";
  const body = html(
    "TimeTracker NX Admin",
    `<h1>Admin</h1>\n<p>${shown}${failed}</p>\n<footer>Version ${escaped(version)}</footer>`,
  );
  return { status: 200, page: "admin", body };
}
