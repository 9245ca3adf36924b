import { join } from "node:path";

/** What the package ships for the far side: beside lib in the sources and, put there by the build, in dist. */
const folder = join(__dirname, "..", "..", "ps-scripts");

export const hostScript = join(folder, "host", "cutover-host.ps1");
export const cutoverModule = join(folder, "module", "Cutover.psd1");
