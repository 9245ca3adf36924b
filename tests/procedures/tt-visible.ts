import type { Lab } from "../../lib/lab";
import { openTt, type Setting } from "./tt-run";

/** What users and administrators of the server can see of it; what the run saved for itself is left out. */
export function visible(lab: Lab) {
  const computer = lab.inspect().computers.app01 ?? lab.inspect().computers.APP01;
  if (computer === undefined) throw new Error("the estate has no APP01");
  const files = Object.values(computer.files.entries).filter(({ path }) => !path.startsWith("D:\\Backup"));
  const { iis } = computer;
  return {
    files: files.map(({ path, sha256 }) => `${path} ${sha256}`).sort(),
    registry: Object.values(computer.registry)
      .flatMap(({ path, values }) =>
        // Values of a key have no order.
        values.map((value) => `${path} ${JSON.stringify(value)}`),
      )
      .sort(),
    pools: Object.values(iis?.pools ?? {}).map(({ turn: _, hangs: __, ...pool }) => pool),
    sites: Object.values(iis?.sites ?? {}).map(({ turn: _, ...site }) => site),
    rules: Object.keys(computer.accessRules),
    maintenance: computer.timeTracker?.maintenance.state,
    licence: computer.timeTracker?.licence,
    databases: Object.values(computer.sqlServer?.databases ?? {}).map(({ name, state, userAccess, content }) => [
      name,
      state,
      userAccess,
      content,
    ]),
    services: Object.values(computer.services).map(({ name, status }) => `${name} ${status}`),
  };
}

/** The same of a server that nobody has touched. */
export async function visibleBefore(setting: Setting = {}) {
  const { lab } = await openTt(setting);
  return visible(lab);
}
