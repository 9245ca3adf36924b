import { CutoverError } from "../errors";

/** A number that counts targets. @throws CutoverError FLEET_SIZE_INVALID unless it is a whole number from 1 up */
export function checkCount(name: string, count: number): void {
  if (Number.isSafeInteger(count) && count >= 1) return;
  throw new CutoverError({ code: "FLEET_SIZE_INVALID", what: `${name} is ${count}.` });
}
