import { installedProducts } from "../../registry/installed-products";
import type { CommandHandler } from "../../world/call";

export const getCutoverProduct: CommandHandler = (call) => {
  const name = call.optionalText("Name");
  const products = installedProducts(call.computer);
  return (name === undefined ? products : products.filter((product) => product.name === name)).map((product) => ({
    ...product,
  }));
};
