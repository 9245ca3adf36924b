import { keyOf } from "../state/table";
import { labError } from "../world/lab-error";

const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: Windows refuses exactly these in names.
const FORBIDDEN = /[<>"|?*:\u0000-\u001f]/;
const MAX_LENGTH = 32_767;

/**
 * A full Windows path in the form in which the lab keeps it: drive in upper case, backslashes, no `.` or `..`, nothing at
 * the end. `\\?\` is accepted and dropped.
 *
 * @throws LabError PathInvalid for relative paths, streams (a:b), device names, wildcards, other forbidden characters,
 * names that end with a dot or blank; NetworkPathNotFound for UNC paths. Source: Microsoft, "Naming Files, Paths, and
 * Namespaces".
 */
export function normalisePath(text: string): string {
  const plain = text.replaceAll("/", "\\").replace(/^\\\\\?\\(?=[a-z]:)/i, "");
  if (plain.startsWith("\\\\")) {
    throw labError({
      id: "NetworkPathNotFound",
      category: "ObjectNotFound",
      message: `The network path ${text} was not found.`,
      target: text,
    });
  }
  if (plain.length > MAX_LENGTH || !/^[a-z]:\\/i.test(plain)) throw invalid(text);
  const segments: string[] = [];
  for (const segment of plain.slice(3).split("\\")) {
    if (segment === "" || segment === ".") continue;
    if (segment === "..") segments.pop();
    else if (isName(segment)) segments.push(segment);
    else throw invalid(text);
  }
  return [plain.slice(0, 2).toUpperCase(), ...segments].join("\\") + (segments.length === 0 ? "\\" : "");
}

/** Whether a text can be the name of a file or folder on Windows. */
export function isName(segment: string): boolean {
  return !FORBIDDEN.test(segment) && !/[. ]$/.test(segment) && !RESERVED.test(segment) && segment.length <= 255;
}

/** The key of everything below a folder begins with this. */
export function keyBelow(folder: string): string {
  return keyOf(folder.endsWith("\\") ? folder : `${folder}\\`);
}

export function driveOf(path: string): string {
  return path.slice(0, 2).toUpperCase();
}

function invalid(text: string): Error {
  return labError({
    id: "PathInvalid",
    category: "InvalidArgument",
    message: `The path '${text.length > 200 ? `${text.slice(0, 200)}…` : text}' is not a full path of a drive.`,
    target: text.slice(0, 200),
  });
}
