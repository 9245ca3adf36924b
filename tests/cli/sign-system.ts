import { z } from "zod";
import { getCutoverFile } from "../../lib/cmdlets/cutover/get-cutover-file";
import { setCutoverFile } from "../../lib/cmdlets/cutover/set-cutover-file";
import type { SecretReference } from "../../lib/shell";
import type { System } from "../../lib/systems";
import {
  type ActContext,
  type AnyStep,
  defineStep,
  type ObserveContext,
  open,
  satisfied,
  type Upgrade,
} from "../../lib/upgrade";

// The smallest system that can end in every way: a sign over a shop door, three files on one server.

const secret = z.union([
  z.strictObject({ env: z.string() }),
  z.strictObject({ file: z.string() }),
  z.strictObject({ prompt: z.string() }),
]);
const inputs = z.strictObject({
  server: z.string(),
  version: z.string(),
  /** A question before anything is done. */
  asks: z.boolean().default(false),
  /** Where it goes wrong. */
  fails: z.enum(["never", "version", "version-and-undo", "schema"]).default("never"),
  licence: secret.optional(),
});
type Inputs = z.output<typeof inputs>;
type Seen = { readonly text: string | null; readonly sha256: string | null };

const path = (name: string) => `C:\\Sign\\${name}.txt`;

async function look(context: ObserveContext, server: string, name: string): Promise<Seen> {
  const file = await getCutoverFile(context.on(server), { path: path(name) });
  return { text: file.content === null ? null : Buffer.from(file.content).toString(), sha256: file.sha256 };
}

async function write(context: ActContext, server: string, name: string, text: string): Promise<void> {
  const { sha256 } = await look(context, server, name);
  await setCutoverFile(context.on(server), {
    path: path(name),
    content: Buffer.from(text),
    ...(sha256 !== null && { expectedSha256: sha256 }),
  });
}

function fileStep(
  server: string,
  name: string,
  wanted: string,
  more: Partial<Parameters<typeof defineStep<Seen>>[0]>,
): AnyStep {
  return defineStep<Seen>({
    id: name,
    computer: server,
    rows: [],
    title: `The ${name} is ${wanted}`,
    role: { kind: "goal" },
    effect: { name, wanted },
    deadlineMs: 5_000,
    observe: (context) => look(context, server, name),
    satisfied: ({ text }) => (text === wanted ? satisfied(`it is ${wanted}`) : open(`it is ${text ?? "not there"}`)),
    act: (context) => write(context, server, name, wanted),
    undo: (context, before) => write(context, server, name, before.text ?? ""),
    undone: (seen, before) => (seen.text === before.text ? satisfied("it is as before") : open(`it is ${seen.text}`)),
    undoTitle: `the ${name} is put back`,
    ...more,
  });
}

function build(given: unknown): Upgrade {
  const { server, version, asks, fails, licence } = inputs.parse(given) as Inputs;
  const failing = { kind: "failed", because: "the paint has run" } as const;
  const steps: AnyStep[] = [
    fileStep(server, "door", "closed", {
      title: "The door is closed",
      role: { kind: "window", until: "guests-back", serves: ["version", "schema"] },
      ...(asks && {
        gates: (_, answers) =>
          answers["guests-know"] === undefined
            ? [
                {
                  key: "guests-know",
                  question: "Do the guests know?",
                  because: "the door will be closed",
                  choices: ["yes", "no"],
                  proposal: "no",
                  rows: [],
                },
              ]
            : [],
      }),
    }),
    fileStep(server, "version", version, {
      ...(fails.startsWith("version") && {
        act: (context) => write(context, server, "version", "smeared"),
        judge: () => failing,
      }),
      ...(fails === "version-and-undo" && { undone: () => open("it is still smeared") }),
    }),
    fileStep(server, "schema", version, {
      begun: ({ text }) =>
        text === "old"
          ? { kind: "no", because: "it is old" }
          : { kind: text === "broken" ? "failed" : "running", because: `it is ${text}` },
      ...(fails === "schema" && { act: (context) => write(context, server, "schema", "broken"), judge: () => failing }),
    }),
    ...(licence === undefined ? [] : [licenceStep(server, licence)]),
    defineStep<Seen>({
      id: "guests-back",
      computer: server,
      rows: [],
      title: "Guests can come back",
      role: { kind: "check", serves: ["version", "schema"] },
      effect: {},
      deadlineMs: 5_000,
      observe: (context) => look(context, server, "version"),
      satisfied: ({ text }) => (text === version ? satisfied(`the sign says ${version}`) : open("the sign is old")),
      after: ["version"],
    }),
  ];
  return {
    system: "sign",
    title: `Sign over the door to ${version}`,
    inputs: given as Upgrade["inputs"],
    computers: [server],
    steps,
  };
}

function licenceStep(server: string, reference: SecretReference): AnyStep {
  return fileStep(server, "licence", "entered", {
    act: async (context) => {
      const key = await context.secret(reference);
      if (key.reveal() === "") throw new Error("there is no key");
      await write(context, server, "licence", "entered");
    },
  });
}

export const signSystem: System = { name: "sign", title: "A sign over a shop door", inputs, build };

export const signEstate = `computers:
  SHOP1:
    files:
      C:\\Sign\\door.txt: { text: open }
      C:\\Sign\\version.txt: { text: "1.0" }
      C:\\Sign\\schema.txt: { text: old }
      C:\\Sign\\licence.txt: { text: none }
`;

export const signUpgrade = (more = "") => `system: sign
estate: { lab: estate.yaml }
inputs:
  server: SHOP1
  version: "2.0"
${more}`;
