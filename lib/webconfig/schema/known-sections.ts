/**
 * Sections and groups that a standard .NET Framework 4 declares in machine.config, or that the runtime reads itself
 * (`runtime`, `startup`), besides those of the IIS schema. `group/*` stands for everything in a group.
 */
const KNOWN = [
  "appSettings",
  "assemblyBinding",
  "configProtectedData",
  "connectionStrings",
  "mscorlib",
  "runtime",
  "satelliteassemblies",
  "startup",
  "strongNames",
  "system.codedom",
  "system.data",
  "system.data.dataset",
  "system.data.odbc",
  "system.data.oledb",
  "system.data.oracleclient",
  "system.data.sqlclient",
  "system.diagnostics",
  "system.runtime.remoting",
  "system.windows.forms",
  "uri",
  "windows",
  "system.net/*",
  "system.runtime.caching/*",
  "system.runtime.serialization/*",
  "system.serviceModel/*",
  "system.serviceModel.activation/*",
  "system.transactions/*",
  "system.web/*",
  "system.web.extensions/*",
  "system.xaml.hosting/*",
  "system.xml.serialization/*",
  "system.applicationHost/*",
  "system.ftpServer/*",
];

const names = new Set(KNOWN.filter((name) => !name.endsWith("/*")));
const groups = new Set(KNOWN.filter((name) => name.endsWith("/*")).map((name) => name.slice(0, -2)));

/** Whether a section needs no declaration in the file because .NET itself knows it. */
export function knownTop(path: string): boolean {
  const top = path.split("/")[0] ?? "";
  return names.has(path) || groups.has(top) || names.has(top);
}
