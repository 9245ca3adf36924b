import { labParts } from "../../lab/parts";

/** An assumed behaviour in words, and what one of its variants means. */
export function behaviourText(id: string, variant: string): { readonly text: string; readonly variant: string } {
  const behaviour = labParts().behaviours.get(id);
  if (behaviour === undefined || !("variants" in behaviour)) return { text: id, variant };
  return { text: behaviour.text, variant: behaviour.variants.find((one) => one.id === variant)?.text ?? variant };
}
