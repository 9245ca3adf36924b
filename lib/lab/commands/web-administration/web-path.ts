import { needIis, needSite } from "../../iis/find";
import { pathNotFound } from "../../iis/web-errors";
import type { ComputerState } from "../../state/computer-state";
import { keyOf } from "../../state/table";

/** The folder behind IIS:\Sites\SITE[\APPLICATION[\folder…]]. @throws LabError PathNotFound */
export function physicalPathOf(computer: ComputerState, psPath: string): string {
  const match = /^(?:WebAdministration::(?:\\\\[^\\]+\\)?|IIS:\\)Sites\\([^\\]+)(?:\\(.*))?$/i.exec(
    psPath.replaceAll("/", "\\"),
  );
  if (!match) throw pathNotFound(psPath);
  const site = needSite(needIis(computer), match[1] ?? "");
  const rest = (match[2] ?? "").replace(/\\+$/, "");
  const wanted = keyOf(`/${rest.replaceAll("\\", "/")}`);
  const [application] = [...site.applications]
    .sort((a, b) => b.path.length - a.path.length)
    .filter(({ path }) => path === "/" || wanted === keyOf(path) || wanted.startsWith(`${keyOf(path)}/`));
  if (!application) throw pathNotFound(psPath);
  const below = application.path === "/" ? rest : rest.slice(application.path.length);
  const inner = below.replace(/^\\+/, "");
  return inner === "" ? application.physicalPath : `${application.physicalPath}\\${inner}`;
}
