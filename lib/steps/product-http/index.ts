export type { ProductCredential, ProductRequest } from "./credential";
export { numberAt, textAt, valueAt } from "./json-path";
export { type ProductAnswer, type ReadProduct, readProduct } from "./read-product";
export { type SendRequest, sendRequest } from "./send-request";
