import { schema } from "./schema/collections";

const SECRET_NAME =
  /pass(?:word|wd|phrase)?$|password|passwd|pwd|secret|token$|accesstoken|api[-_.: ]?key|access[-_.: ]?key|account[-_.: ]?key|private[-_.: ]?key|shared[-_.: ]?key|auth[-_.: ]?key|licen[cs]e|credential|validationKey|decryptionKey|cipherValue|instrumentationkey|server[-_.: ]?key|encryption|\bsalt\b/i;

/** Parts of a connection string that nobody may read. */
const SECRET_PART =
  /((?:^|[;\s"'])(?:password|pwd|accountkey|sharedaccesskey|sharedaccesssignature|sig|secret|access[ _]?key|user[ _]?password)\s*=\s*)("[^"]*"|'[^']*'|[^;"'\s&]+)/gi;

const MASK = "********";

/** Every secret has one of these in its path or its value; without them nothing has to be looked at closely. */
const HINT =
  /pass|pwd|secret|token|[a-z][-_.: ]?key\b|(?:api|access|account|private|shared|auth|server)[-_.: ]?key|sharedaccess|licen[cs]e|credential|(?:validation|decryption)key|cipher|encrypt|salt|\bsig\s*=/i;

/** Whether the value at a fact path is, or holds, a password, a key or the like. */
export function isSecret(factPath: string, value: string): boolean {
  if (!HINT.test(value) && !HINT.test(factPath)) return false;
  return isSecretPath(factPath) || maskSecrets(factPath, value) !== value;
}

function isSecretPath(factPath: string): boolean {
  const attribute = /@([^@/]+)$/.exec(factPath)?.[1] ?? "";
  const element = attribute === "" ? factPath : factPath.slice(0, -attribute.length - 1);
  const key = /\[([^[\]]*)\](#\d+)?(#text|#content)?$/.exec(element)?.[1] ?? "";
  const last = element.slice(element.lastIndexOf("/") + 1).replace(/[[@#].*$/, "");
  if (attribute !== "" && isSecretName(attribute)) return true;
  if (attribute !== "" && schema().encrypted.has(factPath.replace(/\[[^\]]*\]/g, ""))) return true;
  if (/^(CipherValue|CipherData|EncryptedData)$/.test(last)) return true;
  return /^(|value|connectionString|encryptedValue)$/i.test(attribute) && isSecretName(key);
}

/** Names such as `enablePasswordReset` are about passwords without being one. */
function isSecretName(name: string): boolean {
  return (
    SECRET_NAME.test(name) &&
    !/public|require|enable|format|allow|length|attempt|window|strength|reset|retrieval|minimum|expir|url|uri|path|type/i.test(
      name,
    )
  );
}

/**
 * A value that may be shown. Of a connection string the password is masked, of markup the secret attributes, other secrets
 * wholly. Empty values stay empty.
 *
 * @example
 * maskSecrets("connectionStrings/add[db]@connectionString", "server=A;password=x"); // "server=A;password=********"
 */
export function maskSecrets(factPath: string, value: string): string {
  if (value === "") return value;
  if (/^\s*<[A-Za-z_!]/.test(value)) return maskMarkup(value);
  const masked = value.replace(SECRET_PART, (_whole, name: string) => `${name}${MASK}`);
  if (masked !== value) return masked;
  return isSecretPath(factPath) ? MASK : value;
}

const TAG = /<([A-Za-z_][^\s/>]*)((?:\s+[^\s=<>]+\s*=\s*(?:"[^"]*"|'[^']*'))+)/g;
const ATTRIBUTE = /([^\s=<>]+)(\s*=\s*)("[^"]*"|'[^']*')/g;

/** Markup with the values of its secret attributes masked, tag by tag. */
export function maskMarkup(markup: string): string {
  const attributes = markup.replace(TAG, (whole, tag: string, list: string) => {
    const key = /(?:^|\s)(?:key|name)\s*=\s*["']([^"']*)["']/i.exec(list)?.[1] ?? "";
    const masked = list.replace(ATTRIBUTE, (attribute, name: string, equals: string, quoted: string) => {
      const inside = quoted.slice(1, -1);
      const shown = inside === "" ? inside : maskSecrets(`${tag}[${key}]@${name}`, inside);
      return shown === inside ? attribute : `${name}${equals}${quoted[0]}${shown}${quoted[0]}`;
    });
    return masked === list ? whole : `<${tag}${masked}`;
  });
  return attributes.replace(/(<(?:\w+:)?CipherValue[^>]*>)[^<]+/g, (_whole, open: string) => `${open}${MASK}`);
}
