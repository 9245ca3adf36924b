import { isCutoverError } from "../errors";
import type { Prompt } from "../shell";
import { promptThrough } from "./prompt-through";

/**
 * A prompt whose Ctrl-C ends the whole command. A terminal that asks a question reads the key itself, so no signal
 * comes; without this a run would take the missing answer for a failure of its step and put everything back.
 */
export function interruptingPrompt(prompt: Prompt, interrupt: (reason: unknown) => void): Prompt {
  return promptThrough(prompt, async (ask) => {
    try {
      return await ask();
    } catch (thrown) {
      if (isCutoverError(thrown, "INTERRUPTED")) interrupt(thrown);
      throw thrown;
    }
  });
}
