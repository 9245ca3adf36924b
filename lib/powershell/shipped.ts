import { join } from "node:path";

/** What the package ships for the far side: beside lib in the sources and, put there by the build, in dist. */
export const shippedScripts = join(__dirname, "..", "..", "ps-scripts");

export const hostScript = join(shippedScripts, "host", "cutover-host.ps1");
export const nearScript = join(shippedScripts, "host", "cutover-near.ps1");
export const cutoverModule = join(shippedScripts, "module", "Cutover.psd1");
