/** What can be completed at one place of the command line. */
export interface CompletionTree {
  readonly name: string;
  readonly summary: string;
  /** The words that its argument may be. */
  readonly words: readonly string[];
  readonly options: readonly string[];
  readonly commands: readonly CompletionTree[];
}

/** One place: the commands that lead there, and everything that may come next. */
export interface CompletionPlace {
  readonly path: readonly string[];
  readonly next: readonly string[];
}

/** Every place of the tree. */
export function placesOf(tree: CompletionTree, path: readonly string[] = []): readonly CompletionPlace[] {
  const here = { path, next: [...tree.commands.map((command) => command.name), ...tree.words, ...tree.options] };
  return [here, ...tree.commands.flatMap((command) => placesOf(command, [...path, command.name]))];
}
