/** Lets everybody else who is under way have their turn first. Takes no virtual time, and no wall time that counts. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
