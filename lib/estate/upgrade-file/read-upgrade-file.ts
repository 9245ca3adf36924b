import { basename } from "node:path";
import { CutoverError } from "../../errors";
import type { Files } from "../../shell";
import type { SystemForms } from "../system-catalogue";
import { checkUpgrade, type Need, type UpgradeDeclaration } from "./check-upgrade";
import { type ParsedText, parseUpgradeText } from "./parse-upgrade-text";

/** An upgrade file that was read and checked. `position` finds the places for later errors. */
export interface UpgradeFile {
  readonly declaration: UpgradeDeclaration;
  readonly position: ParsedText["position"];
}

/**
 * Reads and checks an upgrade file.
 *
 * @throws CutoverError UPGRADE_FILE_MISSING, UPGRADE_FILE_UNREADABLE, UPGRADE_FILE_INVALID, LITERAL_SECRET, SYSTEM_UNKNOWN
 */
export async function readUpgradeFile(
  path: string,
  { files, systems, need }: { readonly files: Files; readonly systems: SystemForms; readonly need: Need },
): Promise<UpgradeFile> {
  const bytes = await files.read(path);
  if (bytes === undefined) throw new CutoverError({ code: "UPGRADE_FILE_MISSING", what: `There is no file ${path}.` });
  const file = basename(path);
  const parsed = parseUpgradeText(file, bytes);
  return { declaration: checkUpgrade(parsed, { file, systems, need }), position: parsed.position };
}
