import type { Prompt } from "../shell";

/** A prompt whose questions wait for each other: several runs may ask at the same time, and a person reads one. */
export function oneAtATime(prompt: Prompt): Prompt {
  let last: Promise<unknown> = Promise.resolve();
  const queued = <T>(ask: () => Promise<T>): Promise<T> => {
    const asked = last.then(ask, ask);
    last = asked.catch(() => undefined);
    return asked;
  };
  return {
    confirm: (question) => queued(() => prompt.confirm(question)),
    choose: (question, choices) => queued(() => prompt.choose(question, choices)),
    text: (question) => queued(() => prompt.text(question)),
    secret: (question) => queued(() => prompt.secret(question)),
  };
}
