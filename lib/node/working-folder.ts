/** The folder that this process was started in; relative paths of a caller start there. */
export function workingFolder(): string {
  return process.cwd();
}
