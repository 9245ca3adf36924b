import type { Json } from "../../errors";
import type { ProductOrder } from "./order-product";

/**
 * What a plan's digest says of an order: what will be sent, where and with what; a secret stands there by its name only,
 * as in the upgrade file. `null`: a person does it.
 */
export function orderEffect(order: ProductOrder | null): Json {
  if (order === null) return { by: "a person" };
  if ("module" in order) {
    const { module, name, parameters } = order;
    return { by: "command", module, name, parameters: JSON.parse(JSON.stringify(parameters)) as Json };
  }
  const { method, url, body = null, contentType } = order;
  return { by: "request", method, url, body, contentType };
}
