const VARIABLE = /\$\(([A-Za-z_][\w-]*)\)/g;

/**
 * Replaces $(name) as sqlcmd does, whatever stands around it: inside of a string too. Source: sqlcmd utility, "Scripting
 * variables".
 *
 * @returns the text, or the name of the first variable that is not defined.
 */
export function substituteVariables(
  text: string,
  variables: ReadonlyMap<string, string>,
): { readonly text: string } | { readonly undefinedName: string } {
  const missing = [...text.matchAll(VARIABLE)].find(([, name = ""]) => !variables.has(name.toLowerCase()));
  if (missing) return { undefinedName: missing[1] ?? "" };
  return { text: text.replace(VARIABLE, (_, name: string) => variables.get(name.toLowerCase()) ?? "") };
}
