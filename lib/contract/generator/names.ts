/** "PSPath" → "psPath", "IPAddress" → "ipAddress", "BackupFile" → "backupFile". */
export function camelCase(name: string): string {
  const leading = /^[A-Z]+/.exec(name)?.[0] ?? "";
  // Of a run of capitals the last one begins the next word.
  const length = leading.length > 1 && leading.length < name.length ? leading.length - 1 : leading.length;
  return name.slice(0, length).toLowerCase() + name.slice(length);
}

/** "Get-WebAppPoolState" → "get-web-app-pool-state". */
export function kebabCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .toLowerCase();
}

/** "Get-WebAppPoolState" → "getWebAppPoolState". */
export function functionName(command: string): string {
  const [verb = "", ...noun] = command.split("-");
  return camelCase(verb) + noun.join("");
}

/** "Get-WebAppPoolState" → "GetWebAppPoolState". */
export function typeName(command: string): string {
  return command.split("-").join("");
}

/** The name of a parameter set as a part of a type name: "Interactive Public" → "InteractivePublic". */
export function setTypeName(set: string): string {
  return set.replace(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) => (next ?? "").toUpperCase());
}
