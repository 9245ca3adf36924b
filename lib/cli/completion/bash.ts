import { type CompletionTree, placesOf } from "./completion-tree";

/** A completion script for bash: the words before the cursor that are commands choose the list. Pure. */
export function bashCompletion(tree: CompletionTree): string {
  const places = placesOf(tree);
  const cases = places.map(({ path, next }) => `    "${path.join(" ")}") words="${next.join(" ")}" ;;`);
  const commands = places.map(({ path }) => path.at(-1) ?? "").filter((name) => name !== "");
  return `# bash completion of ${tree.name}
_${tree.name}() {
  local place="" word words=""
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case " ${[...new Set(commands)].join(" ")} " in *" $word "*) place="\${place:+$place }$word" ;; esac
  done
  case "$place" in
${cases.join("\n")}
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}")
  if [[ \${#COMPREPLY[@]} -eq 0 ]]; then mapfile -t COMPREPLY < <(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}"); fi
}
complete -o filenames -F _${tree.name} ${tree.name}`;
}
