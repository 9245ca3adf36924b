import type { TimeTrackerNxInputs } from "./inputs";

/** What a person has to do, in the words and the order of the vendor's page. */
export function texts(inputs: TimeTrackerNxInputs, installerFile: string) {
  const { version, server, installer } = inputs;
  return {
    maintenance: [
      `In a browser, log in to ${inputs.url} as administrator and open Admin, system, maintenance.`,
      "Stop the system there and wait until no background job is left; then close the browser.",
    ].join("\n"),
    maintenanceLeave: "In Admin, system, maintenance: start the system again.",
    ready: [
      `On ${server}, start ${installer.folder}\\${installerFile}.`,
      '"Next"; accept all terms of the licence, "Next"; confirm the upgrade with "Next" and "Yes".',
      `Should a warning say that ${inputs.product} cannot be stopped: close the installer, wait, start it again.`,
      'Go on to the page that says that all is ready to install, and stop there: do NOT click "Install" yet.',
      "From now on no browser may open Admin.",
    ].join("\n"),
    install: [
      'On the page that says that all is ready, click "Install" and wait for the completion page.',
      'Leave the completion page open: do NOT click "Finish" yet, and open Admin in no browser.',
    ].join("\n"),
    update: [
      'On the completion page leave the box "show Admin" ticked and click "Finish".',
      `If the installer is closed already, open Admin of ${inputs.product} in a browser on ${server}.`,
      "Opening Admin starts the update of the database; wait for its end. Closing the browser does not stop it.",
    ].join("\n"),
    licence: [
      `Log in to ${inputs.url} as administrator, open Admin, licence, and enter the key for ${version} from the vendor's mail.`,
      "Check that the new licence is shown as valid.",
    ].join("\n"),
  };
}
