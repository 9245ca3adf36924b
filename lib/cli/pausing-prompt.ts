import type { Prompt } from "../shell";
import type { Display } from "./progress/display";
import { promptThrough } from "./prompt-through";

/** A prompt that takes the moving lines away while somebody types. */
export function pausingPrompt(prompt: Prompt, display: Pick<Display, "pause" | "resume">): Prompt {
  return promptThrough(prompt, async (ask) => {
    display.pause();
    try {
      return await ask();
    } finally {
      display.resume();
    }
  });
}
