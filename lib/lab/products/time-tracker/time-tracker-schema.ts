import { z } from "zod";
import { fileSchema } from "../../estate/computer-schema";
import { duration } from "../../estate/quantity";

const text = z.string().min(1);
const windowsPath = z.string().regex(/^[A-Za-z]:\\/, "must be a full Windows path such as C:\\Folder\\file.txt");
const relativePath = z
  .string()
  .regex(/^(?![A-Za-z]:|\\|\/)/, "must be relative, e.g. Web\\Web.config")
  .min(1);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, "must be a SHA-256 in lower-case hexadecimal digits");
const version = z.string().regex(/^\d+(\.\d+)*$/, 'must be a version such as "7.0.1", in quotes');

const licence = z.strictObject({
  masked: text,
  edition: text.default("Standard"),
  validUntil: z.iso.date(),
  forVersion: z.string().regex(/^\d+\.\d+$/, 'must be major and minor such as "7.0", in quotes'),
});

const installer = z.strictObject({
  path: windowsPath,
  version,
  silentArguments: z.array(text).default([]),
  needs: z.array(relativePath).default([]),
  checkTakes: duration.prefault("20s"),
  installTakes: duration.prefault("4m"),
  timesOut: z
    .strictObject({ aboveCpu: z.number().min(1).max(100), after: duration })
    .prefault({ aboveCpu: 80, after: "15m" }),
  installs: z.record(relativePath, fileSchema),
  removes: z.array(relativePath).default([]),
});

/** `timeTracker:` of a computer in estate.yaml. Its files, services and keys stand under the computer's own keys. */
export const timeTrackerSchema = z.strictObject({
  name: text.default("TimeTracker NX"),
  publisher: text.optional(),
  productCode: text.optional(),
  site: text,
  application: z.string().regex(/^\//, 'must begin with "/"'),
  pool: text,
  programFolder: windowsPath,
  executable: windowsPath,
  webConfig: windowsPath,
  registryKey: z.string().regex(/^HKLM:\\/, "must be a key such as HKLM:\\SOFTWARE\\Name"),
  database: text,
  redis: text.nullable().default("Redis"),
  administrator: z.strictObject({ userName: text, passwordSha256: sha256 }),
  maintenance: z.strictObject({ jobs: z.int().min(0).default(3), jobTakes: duration.prefault("40s") }).prefault({}),
  schemaUpdate: z.strictObject({ takes: duration.prefault("10m") }).prefault({}),
  licence: licence.optional(),
  keys: z.array(licence.extend({ sha256 })).default([]),
  installers: z.array(installer).default([]),
});

export type TimeTrackerInput = z.output<typeof timeTrackerSchema>;
