import type { Prompt } from "../shell";
import { promptThrough } from "./prompt-through";

/** A prompt whose questions wait for each other: several runs may ask at the same time, and a person reads one. */
export function oneAtATime(prompt: Prompt): Prompt {
  let last: Promise<unknown> = Promise.resolve();
  return promptThrough(prompt, (ask) => {
    const asked = last.then(ask, ask);
    last = asked.catch(() => undefined);
    return asked;
  });
}
