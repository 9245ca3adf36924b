import { canonicalText } from "../blobs/canonical-text";
import { normalisePath } from "../files/paths";
import type { ComputerState } from "../state/computer-state";
import { entryOf, keyOf } from "../state/table";
import { configurationOf } from "./configuration";

const FOLDER = "c:\\windows\\system32\\inetsrv";
const BACKUP = /^c:\\windows\\system32\\inetsrv\\backup\\([^\\]+)\\applicationhost\.config$/;

/**
 * The file in which IIS keeps its configuration, or that of a backup (Microsoft Learn, "Backup-WebConfiguration": the
 * backup lies below %windir%\System32\inetsrv\backup under its name). assumed: the same configuration gives the same bytes.
 */
export function configurationFile(computer: ComputerState, path: string): Uint8Array | undefined {
  const { iis } = computer;
  if (iis === undefined) return undefined;
  const normal = normalisePath(path).toLowerCase();
  const text = (value: unknown) => new TextEncoder().encode(canonicalText(value));
  if (normal === `${FOLDER}\\config\\applicationhost.config`) return text(configurationOf(iis));
  const name = BACKUP.exec(normal)?.[1];
  const backup = name === undefined ? undefined : entryOf(iis.backups, keyOf(name));
  return backup === undefined ? undefined : text(backup.configuration);
}
