import { type CompletionTree, placesOf } from "./completion-tree";

/** A completion script for PowerShell (5.1 and 7). Pure. */
export function pwshCompletion(tree: CompletionTree): string {
  const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const cases = placesOf(tree).map(
    ({ path, next }) => `    ${quote(path.join(" "))} = @(${next.map(quote).join(", ")})`,
  );
  return `# PowerShell completion of ${tree.name}
Register-ArgumentCompleter -Native -CommandName ${quote(tree.name)} -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $places = @{
${cases.join("\n")}
  }
  $place = ''
  foreach ($element in ($commandAst.CommandElements | Select-Object -Skip 1)) {
    $longer = ($place + ' ' + $element.ToString()).Trim()
    if ($element.Extent.EndOffset -lt $cursorPosition -and $places.ContainsKey($longer)) { $place = $longer }
  }
  $places[$place] | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}`;
}
