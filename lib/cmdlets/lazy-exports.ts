/** Defines each export as a getter, so that a file is loaded when its function is first asked for. */
export function lazyExports(target: object, getters: Readonly<Record<string, () => unknown>>): void {
  for (const [name, get] of Object.entries(getters)) Object.defineProperty(target, name, { enumerable: true, get });
}
