/** A command of cutover as a person types it, e.g. `cutover resume tt.yaml`; without a file where it is the default one. Pure. */
export function commandLine(command: string, file: string | undefined): string {
  return file === undefined ? `cutover ${command}` : `cutover ${command} ${file}`;
}
