import { z } from "zod";

const MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const BYTES: Readonly<Record<string, number>> = { B: 1, KB: 2 ** 10, MB: 2 ** 20, GB: 2 ** 30, TB: 2 ** 40 };

/** A span of virtual time: "500ms", "30s", "5m", "2h", "1d". Gives milliseconds. */
export const duration = z
  .string()
  .regex(/^\d+(\.\d+)?(ms|s|m|h|d)$/, 'must be a time such as "30s", "5m" or "2h"')
  .transform((text) => Math.round(Number.parseFloat(text) * (MS[text.replace(/^[\d.]+/, "")] ?? 1)));

/** An amount of data: bytes as a number, or "512KB", "20MB", "100GB". Gives bytes. */
export const size = z.union([
  z.number().int().nonnegative(),
  z
    .string()
    .regex(/^\d+(\.\d+)?(B|KB|MB|GB|TB)$/, 'must be a size such as "20MB" or "100GB"')
    .transform((text) => Math.round(Number.parseFloat(text) * (BYTES[text.replace(/^[\d.]+/, "")] ?? 1))),
]);

/** An instant, ISO 8601 with its zone. Gives ms since 1970. */
export const instant = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));
