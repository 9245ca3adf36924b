import { z } from "zod";
import { duration } from "../../estate/quantity";
import type { Plain } from "../../history";
import { exchangeHttp } from "../../network/exchange-http";
import type { PersonAction } from "../../people/action";
import { entryOf, keyOf } from "../../state/table";
import type { World } from "../../world/world";
import { check } from "./installer/check-machine";
import { endSession } from "./installer/end-session";
import { beginInstalling, finishInstaller } from "./installer/install";
import { type Installing, runningInstaller } from "./installer/session";
import { startByPerson } from "./installer/start-installer";
import { enterKnownKey } from "./licence";
import { endMaintenance, orderMaintenance } from "./maintenance";
import type { openAdmin } from "./schema-update";
import type { InstallerPhase, TimeTrackerState } from "./time-tracker-state";

/** What persons do with TimeTracker NX: its installer's pages in the seed's order, and its Admin. */
export const timeTrackerActions: readonly PersonAction[] = [
  {
    name: "start-installer",
    text: "Starts the installer and goes through its pages to the check of the product. Key installer: its path, where there are several.",
    options: { installer: z.string().optional() },
    act: ({ world, computer, options }) => {
      const path = typeof options.installer === "string" ? options.installer : undefined;
      startByPerson(world, world.computer(computer), path);
    },
  },
  {
    name: "close-warning",
    text: "Closes the installer that says that TimeTracker NX cannot be stopped; with startAgainAfter it is started again later.",
    options: { startAgainAfter: duration.optional() },
    act: (doing) => onPage("warning", (running) => closeWarning(running, doing.options.startAgainAfter))(doing),
  },
  {
    name: "bind-certificate",
    text: "Gives the https bindings of the product's site a certificate of the computer.",
    options: { thumbprint: z.string() },
    act: ({ world, computer, options }) => bindCertificate(world, computer, String(options.thumbprint).toUpperCase()),
  },
  {
    name: "click-retry",
    text: "Goes on in the installer's dialog about the certificate, once that is mended.",
    act: onPage("certificate", check),
  },
  {
    name: "click-install",
    text: 'Clicks "Install" on the page "ready to install".',
    act: onPage("ready", beginInstalling),
  },
  {
    name: "click-finish",
    text: 'Clicks "Finish" on the completion page; the box "show Admin" is ticked unless showAdmin is false.',
    options: { showAdmin: z.boolean().default(true) },
    act: ({ world, computer, options }) => {
      const running = runningInstaller(world, world.computer(computer));
      if (running?.session.phase !== "completed") return;
      finishInstaller(running);
      if (options.showAdmin !== false) visit(world, computer, "/admin");
    },
  },
  {
    name: "cancel-installer",
    text: "Cancels the installer on any page before the installation.",
    act: ({ world, computer }) => {
      const running = runningInstaller(world, world.computer(computer));
      const isEarly = running && running.session.phase !== "installing" && running.session.phase !== "completed";
      if (isEarly) endSession(running, { exitCode: 1602, because: "Cancelled by the user." });
    },
  },
  {
    name: "open-admin",
    text: "Opens Admin in a browser; a database update that is required begins.",
    act: ({ world, computer }) => visit(world, computer, "/admin"),
  },
  {
    name: "visit-login",
    text: "A user opens the login page.",
    act: ({ world, computer }) => visit(world, computer, "/login"),
  },
  { name: "maintenance-on", text: "Moves to maintenance mode in Admin.", act: inAdmin(orderMaintenance) },
  { name: "maintenance-off", text: "Ends the maintenance mode in Admin.", act: inAdmin(endMaintenance) },
  {
    name: "enter-licence",
    text: "Enters the licence key whose text has that SHA-256.",
    options: { keySha256: z.string() },
    act: (doing) =>
      inAdmin(
        (world, computer, product) => void enterKnownKey(world, computer, product, String(doing.options.keySha256)),
      )(doing),
  },
];

type Act = PersonAction["act"];

function closeWarning(running: Installing, startAgainAfter: Plain | undefined): void {
  const { world, computer, session } = running;
  endSession(running, { exitCode: 1602, because: "Cancelled by the user." });
  if (typeof startAgainAfter !== "number") return;
  const data = { does: "start-installer", options: { installer: session.installer } };
  world.schedule({ computer: computer.name, task: "kernel.person-acts", inMs: startAgainAfter, data });
}

function onPage(phase: InstallerPhase, act: (running: Installing) => void): Act {
  return ({ world, computer }) => {
    const running = runningInstaller(world, world.computer(computer));
    if (running?.session.phase === phase) act(running);
  };
}

/** In Admin, which answers only while the product's pool runs and its schema is not being changed. */
function inAdmin(
  act: (world: World, computer: Parameters<typeof openAdmin>[1], product: TimeTrackerState) => void,
): Act {
  return ({ world, computer: name }) => {
    const computer = world.computer(name);
    const product = computer.timeTracker;
    const pool = product && entryOf(computer.iis?.pools ?? {}, keyOf(product.pool));
    if (product && pool?.state === "Started" && !product.schemaUpdate.running) act(world, computer, product);
  };
}

/** With a browser on the server itself for Admin; from outside for the login. */
function visit(world: World, name: string, path: "/admin" | "/login"): void {
  const product = world.computer(name).timeTracker;
  if (!product) return;
  const isAdmin = path === "/admin";
  const url = `http://${isAdmin ? "localhost" : name}${product.application}${path}`;
  const from = isAdmin ? name : "";
  exchangeHttp(world, {
    method: "GET",
    url,
    headers: {},
    body: new Uint8Array(),
    client: isAdmin ? "target" : "user",
    from,
  });
}

function bindCertificate(world: World, name: string, thumbprint: string): void {
  const { iis, timeTracker } = world.computer(name);
  const site = iis && timeTracker && entryOf(iis.sites, keyOf(timeTracker.site));
  const certificate = iis && entryOf(iis.certificates, thumbprint);
  if (!site || !certificate) return;
  for (const binding of site.bindings) {
    if (binding.protocol !== "https") continue;
    const from = binding.certificateHash;
    binding.certificateHash = thumbprint;
    binding.certificateStoreName = certificate.storeName;
    const subject = "iis-configuration";
    world.emit({ computer: name, subject, name: `certificate ${binding.bindingInformation}`, from, to: thumbprint });
  }
}
