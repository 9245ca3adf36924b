import { z } from "zod";
import { duration, instant } from "../estate/quantity";

const pool = z.strictObject({
  name: z.string().min(1).max(64),
  state: z.enum(["Started", "Stopped"]).default("Started"),
  autoStart: z.boolean().default(true),
  managedRuntimeVersion: z.string().default("v4.0"),
  startMode: z.enum(["OnDemand", "AlwaysRunning"]).default("OnDemand"),
  identity: z.string().optional(),
  /** How long starting and stopping take. */
  startTakes: duration.default(2_000),
  stopTakes: duration.default(5_000),
});

const binding = z.strictObject({
  protocol: z.enum(["http", "https"]).default("http"),
  /** IP:port:host */
  information: z.string().regex(/^[^:]+:\d{1,5}:[^:]*$/, 'must be "IP:port:host", e.g. "*:443:"'),
  sslFlags: z.int().min(0).max(15).default(0),
  certificate: z.string().optional(),
  store: z.string().default("My"),
});

const application = z.strictObject({
  path: z.string().regex(/^\//, 'must begin with "/"'),
  pool: z.string().min(1),
  physicalPath: z.string().min(3),
});

const site = z.strictObject({
  name: z.string().min(1),
  id: z.int().positive().optional(),
  state: z.enum(["Started", "Stopped"]).default("Started"),
  serverAutoStart: z.boolean().default(true),
  stopTakes: duration.default(1_000),
  bindings: z.array(binding).min(1),
  applications: z.array(application).min(1),
});

const certificate = z.strictObject({
  thumbprint: z.string().regex(/^[0-9A-Fa-f]{40}$/, "must be 40 hexadecimal digits"),
  subject: z.string().min(1),
  names: z.array(z.string()).default([]),
  notBefore: instant,
  notAfter: instant,
  hasPrivateKey: z.boolean().default(true),
  store: z.string().default("My"),
});

/** `iis:` of a computer in estate.yaml. */
export const iisSchema = z.strictObject({
  pools: z.array(pool).default([]),
  sites: z.array(site).default([]),
  certificates: z.array(certificate).default([]),
});

export type IisInput = z.output<typeof iisSchema>;
