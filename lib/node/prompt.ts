import { CutoverError } from "../errors";
import { type Prompt, Secret } from "../shell";

/** The streams that a terminal prompt speaks over; questions go to stderr, since stdout belongs to the result. */
export interface Terminal {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
}

type Questions = typeof import("@inquirer/prompts");
type Ask<T> = (questions: Questions, context: { input: NodeJS.ReadStream; output: NodeJS.WriteStream }) => Promise<T>;

/** Asks the person at the terminal; without one (a pipe, a service, CI) every answer is undefined. */
export function terminalPrompt(terminal: Terminal = { input: process.stdin, output: process.stderr }): Prompt {
  const ask = async <T>(question: Ask<T>): Promise<T | undefined> => {
    if (!terminal.input.isTTY || !terminal.output.isTTY) return undefined;
    try {
      return await question(await import("@inquirer/prompts"), { ...terminal });
    } catch (thrown) {
      throw isExit(thrown)
        ? new CutoverError({ code: "INTERRUPTED", what: "The question was left with Ctrl-C.", cause: thrown })
        : thrown;
    }
  };
  return {
    confirm: (message) => ask((questions, context) => questions.confirm({ message, default: false }, context)),
    choose: (message, choices) => ask((questions, context) => questions.select({ message, choices }, context)),
    text: (message) => ask((questions, context) => questions.input({ message }, context)),
    secret: async (message) => {
      const text = await ask((questions, context) => questions.password({ message, mask: "*" }, context));
      return text === undefined ? undefined : new Secret(text);
    },
  };
}

function isExit(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === "ExitPromptError";
}
