import { z } from "zod";
import { duration, instant, size } from "./quantity";

const plainText = z.string().min(1);
const path = z.string().regex(/^[A-Za-z]:\\/, "must be a full Windows path such as C:\\Folder\\file.txt");

/** A file's content: text, bytes, another file beside the estate, or so many made-up bytes. */
export const fileSchema = z
  .strictObject({
    text: z.string().optional(),
    base64: z.base64().optional(),
    /** Relative to the estate file. */
    from: plainText.optional(),
    /** That many reproducible bytes. */
    bytes: z.int().min(0).max(50_000_000).optional(),
    /** Version resource; in quotes, since 7.10 would be 7.1. */
    version: plainText.optional(),
    /** Space it takes, where that differs from its length. */
    takes: size.optional(),
    lastWriteTime: instant.optional(),
  })
  .refine((file) => [file.text, file.base64, file.from, file.bytes].filter((one) => one !== undefined).length === 1, {
    message: "needs exactly one of text, base64, from and bytes",
  });

const facts = z.strictObject({
  osVersion: plainText.default("10.0.20348"),
  is64Bit: z.boolean().default(true),
  isElevated: z.boolean().default(true),
  languageMode: z.enum(["FullLanguage", "ConstrainedLanguage"]).default("FullLanguage"),
  powerShellVersion: plainText.default("5.1.20348.2227"),
  processors: z.int().min(1).max(1024).default(4),
  /** How long before the estate's beginning it was booted. */
  upFor: duration.prefault("14d"),
  clockAheadMs: z.int().default(0),
  bootTakes: duration.prefault("2m"),
  pendingReboot: z.array(z.strictObject({ source: plainText, detail: z.string() })).default([]),
  sessions: z
    .array(z.strictObject({ id: z.int(), userName: plainText, state: z.enum(["Active", "Disc"]) }))
    .default([]),
  proxy: z.string().nullable().default(null),
});

const registryValue = z.union([
  z.string(),
  z
    .int()
    .min(-(2 ** 31))
    .max(2 ** 32 - 1),
  z.array(z.string()),
  z.strictObject({ kind: z.enum(["ExpandString", "QWord", "Binary"]), value: z.string() }),
]);

const service = z.strictObject({
  displayName: plainText.optional(),
  status: z.enum(["Running", "Stopped"]).default("Running"),
  startType: z.enum(["Automatic", "Manual", "Disabled"]).default("Automatic"),
  account: plainText.default("LocalSystem"),
  /** Name of its process without .exe; default: the service's name. */
  process: plainText.optional(),
  path: path.optional(),
  startTakes: duration.prefault("2s"),
  stopTakes: duration.prefault("2s"),
  cpu: z.number().min(0).max(100).default(0),
  memory: size.default(50_000_000),
  recoversAfter: duration.optional(),
});

const process = z.strictObject({
  name: plainText,
  path: path.optional(),
  cpu: z.number().min(0).max(100).default(0),
  memory: size.default(20_000_000),
  user: plainText.optional(),
  session: z.int().default(0),
  runningFor: duration.prefault("1h"),
  respawnsAfter: duration.optional(),
});

const installed = z.strictObject({
  name: plainText,
  /** In quotes, since 7.10 would be 7.1. */
  version: plainText,
  publisher: plainText.optional(),
  location: path.optional(),
  code: plainText.optional(),
  bitness: z.union([z.literal(32), z.literal(64)]).default(64),
});

const listens = z.strictObject({
  port: z.int().min(1).max(65_535),
  service: plainText.optional(),
  process: plainText.optional(),
  banner: z.string().default(""),
  answers: z.record(z.string(), z.string()).default({}),
});

/** What every computer of an estate can have; the parts of the lab add their own keys. */
export const computerShape = {
  facts: facts.prefault({}),
  drives: z
    .record(z.string().regex(/^[A-Za-z]:$/, 'must be a drive such as "C:"'), z.strictObject({ size, free: size }))
    .prefault({ "C:": { size: "100GB", free: "60GB" } }),
  files: z.record(path, fileSchema).default({}),
  folders: z.array(path).default([]),
  registry: z.record(z.string(), z.record(z.string(), registryValue)).default({}),
  installed: z.array(installed).default([]),
  services: z.record(z.string(), service).default({}),
  processes: z.array(process).default([]),
  listens: z.array(listens).default([]),
};

const kernelComputer = z.strictObject(computerShape);
export type ComputerInput = z.output<typeof kernelComputer> & { readonly [slice: string]: unknown };
export type FileInput = z.output<typeof fileSchema>;
