import type { Prompt } from "../shell";

/** What stands around each question of a prompt. */
export type Through = <T>(ask: () => Promise<T>) => Promise<T>;

/** A prompt each of whose questions is asked through something: a queue, a pause, a watch. */
export function promptThrough(prompt: Prompt, through: Through): Prompt {
  return {
    confirm: (question) => through(() => prompt.confirm(question)),
    choose: (question, choices) => through(() => prompt.choose(question, choices)),
    text: (question) => through(() => prompt.text(question)),
    secret: (question) => through(() => prompt.secret(question)),
  };
}
