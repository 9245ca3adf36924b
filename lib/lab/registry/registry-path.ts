import { labError } from "../world/lab-error";

const HIVES: Readonly<Record<string, string>> = {
  hkey_local_machine: "HKLM:",
  "hklm:": "HKLM:",
  hkey_current_user: "HKCU:",
  "hkcu:": "HKCU:",
  hkey_users: "HKU:",
  "hku:": "HKU:",
};

/**
 * A registry path as the lab keeps it: `HKLM:\SOFTWARE\…`. Accepts `HKEY_LOCAL_MACHINE\…` and `Registry::HKEY_…` too.
 *
 * @throws LabError RegistryPathInvalid
 */
export function normaliseRegistryPath(text: string): string {
  const [hive = "", ...keys] = text.replace(/^registry::/i, "").split("\\");
  const root = Object.hasOwn(HIVES, hive.toLowerCase()) ? HIVES[hive.toLowerCase()] : undefined;
  const names = keys.filter((key) => key !== "");
  if (root !== undefined && names.every((name) => name.length <= 255 && !name.includes("\u0000"))) {
    return [root, ...names].join("\\");
  }
  throw labError({
    id: "RegistryPathInvalid",
    category: "InvalidArgument",
    message: `'${text.slice(0, 200)}' is not a path of the registry such as HKLM:\\SOFTWARE\\Name.`,
    target: text.slice(0, 200),
  });
}
