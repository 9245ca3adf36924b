export { type AskProduct, askProduct, type ProductQuestion } from "./ask-product";
export { orderEffect } from "./order-effect";
export {
  isRefused,
  latestOrder,
  type OrderProduct,
  type OrderSeen,
  orderProduct,
  type ProductOrder,
} from "./order-product";
