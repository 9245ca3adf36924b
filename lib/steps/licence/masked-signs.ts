const LAST_SHOWN = 4;

/** The signs as they may be journalled: a product that shows more of a key than its end is not repeated. Pure. */
export function maskedSigns<T extends { readonly masked?: string | undefined }>(shown: T): T {
  return shown.masked === undefined ? shown : { ...shown, masked: maskedKey(shown.masked) };
}

/** Stars in the place of all letters and digits but the last four, fewer of a short key. Pure. */
export function maskedKey(text: string): string {
  const count = text.replace(/[^\p{L}\p{N}]/gu, "").length;
  const shown = Math.min(LAST_SHOWN, Math.floor(count / 3));
  // What is masked already has no more letters and digits than may be shown.
  const hidden = /[*•●]/.test(text) && count <= LAST_SHOWN ? 0 : count - shown;
  let seen = 0;
  return text.replace(/[\p{L}\p{N}]/gu, (sign) => {
    seen += 1;
    return seen <= hidden ? "*" : sign;
  });
}
