import type { ObserveContext } from "../../upgrade/model";
import { askByCommand, type ProductCommand } from "../product-command";
import { type ProductAnswer, type ProductCredential, readProduct } from "../product-http";

/** How the product is asked: by a GET that the target sends, or by a command of the operator's that only looks. */
export type ProductQuestion = { readonly url: string } | { readonly command: ProductCommand };

export interface AskProduct {
  readonly computer: string;
  readonly question: ProductQuestion;
  /** For a GET; a command has its own parameters. */
  readonly credential: ProductCredential | undefined;
}

/** Asks the product from the target itself. No answer is a result. */
export function askProduct(
  context: ObserveContext,
  { computer, question, credential }: AskProduct,
): Promise<ProductAnswer> {
  if ("command" in question) return askByCommand(context, { computer, command: question.command });
  return readProduct(context, { computer, url: question.url, credential });
}
