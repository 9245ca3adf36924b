import type { Secret } from "./secret";

/** A question to the person at the terminal. Undefined means that nobody is there. */
export interface Prompt {
  confirm(question: string): Promise<boolean | undefined>;
  choose(question: string, choices: readonly string[]): Promise<string | undefined>;
  text(question: string): Promise<string | undefined>;
  secret(question: string): Promise<Secret | undefined>;
}
