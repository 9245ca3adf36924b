import { resolve } from "node:path";
import { CutoverError } from "../errors";
import { type Files, type Prompt, Secret, type SecretReference } from "../shell";

/** Where secrets are looked up: this process's environment, files beside the upgrade file, the person at the terminal. */
export interface SecretSources {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly files: Files;
  readonly prompt: Prompt;
  /** Relative paths of `{ file: … }` start here. */
  readonly folder: string;
}

/**
 * Makes the look-up of secrets. A question is asked once a process, also when several steps need its answer.
 *
 * @throws CutoverError SECRET_NOT_FOUND when the variable is not set, the file is not there, or nobody can be asked.
 */
export function secretLookup(sources: SecretSources): (reference: SecretReference) => Promise<Secret> {
  const answers = new Map<string, Promise<Secret>>();
  return (reference) => {
    if ("env" in reference) return fromEnvironment(reference.env, sources);
    if ("file" in reference) return fromFile(reference.file, sources);
    const known = answers.get(reference.prompt);
    if (known !== undefined) return known;
    const asked = fromPrompt(reference.prompt, sources);
    answers.set(reference.prompt, asked);
    return asked;
  };
}

async function fromEnvironment(name: string, { environment }: SecretSources): Promise<Secret> {
  const text = environment[name];
  if (text === undefined || text === "") throw notFound(`The environment variable ${name} is not set`, `Set ${name}`);
  return new Secret(text);
}

async function fromFile(path: string, { files, folder }: SecretSources): Promise<Secret> {
  const absolute = resolve(folder, path);
  const bytes = await files.read(absolute);
  if (bytes === undefined) throw notFound(`There is no file ${absolute}`, "Create the file, readable by you alone");
  const text = Buffer.from(bytes)
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .replace(/\r?\n$/, "");
  if (text === "") throw notFound(`The file ${absolute} is empty`, "Write the secret into the file");
  return new Secret(text);
}

async function fromPrompt(question: string, { prompt }: SecretSources): Promise<Secret> {
  const answer = await prompt.secret(question);
  if (answer === undefined) {
    throw notFound(
      `Nobody can be asked for "${question}": there is no terminal`,
      "Run cutover at a terminal, or use { env: NAME }",
    );
  }
  return answer;
}

function notFound(what: string, todo: string): CutoverError {
  return new CutoverError({
    code: "SECRET_NOT_FOUND",
    what: `${what}; a secret is kept there.`,
    todo: `${todo} and run the command again.`,
  });
}
