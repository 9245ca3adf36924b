/** The version of cutover that begins a run, for its first record. A test holds it to package.json. */
export const CUTOVER_VERSION = "0.1.0";
