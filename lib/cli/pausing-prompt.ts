import type { Prompt } from "../shell";
import type { Display } from "./progress/display";

/** A prompt that takes the moving lines away while somebody types. */
export function pausingPrompt(prompt: Prompt, display: Pick<Display, "pause" | "resume">): Prompt {
  const aside = async <T>(ask: () => Promise<T>): Promise<T> => {
    display.pause();
    try {
      return await ask();
    } finally {
      display.resume();
    }
  };
  return {
    confirm: (question) => aside(() => prompt.confirm(question)),
    choose: (question, choices) => aside(() => prompt.choose(question, choices)),
    text: (question) => aside(() => prompt.text(question)),
    secret: (question) => aside(() => prompt.secret(question)),
  };
}
