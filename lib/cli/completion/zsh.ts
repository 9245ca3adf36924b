import { type CompletionTree, placesOf } from "./completion-tree";

/** A completion script for zsh. Pure. */
export function zshCompletion(tree: CompletionTree): string {
  const places = placesOf(tree);
  const cases = places.map(({ path, next }) => `    "${path.join(" ")}") next=(${next.join(" ")}) ;;`);
  const commands = places.map(({ path }) => path.at(-1) ?? "").filter((name) => name !== "");
  return `#compdef ${tree.name}
_${tree.name}() {
  local -a next known
  local place="" word
  known=(${[...new Set(commands)].join(" ")})
  for word in "\${(@)words[2,CURRENT-1]}"; do
    if (( \${known[(Ie)$word]} )); then place="\${place:+$place }$word"; fi
  done
  case "$place" in
${cases.join("\n")}
  esac
  compadd -a next
  _files
}
if [ "$funcstack[1]" = "_${tree.name}" ]; then _${tree.name} "$@"; else compdef _${tree.name} ${tree.name}; fi`;
}
