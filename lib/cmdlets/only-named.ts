/** The items of that name, as IIS compares names: whole, without regard to case. All of them without a name. */
export function onlyNamed<T extends { readonly name: string }>(
  items: readonly T[],
  name: string | undefined,
): readonly T[] {
  if (name === undefined) return items;
  return items.filter((item) => item.name.toLowerCase() === name.toLowerCase());
}
