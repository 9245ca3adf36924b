import { labError } from "../world/lab-error";

/** @throws LabError UriInvalid for anything but a full address of http or https. */
export function refuseAddress(url: string): void {
  if (/^https?:\/\/[^/]/i.test(url)) return;
  const message = `'${url}' is not a full address of http or https.`;
  throw labError({ id: "UriInvalid", category: "InvalidArgument", message, target: url });
}
