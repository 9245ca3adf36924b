import * as pulumi from "@pulumi/pulumi";

type Props = Record<string, unknown>;

/** Marks a secret's text as secret, wherever its path leads, also where the program gave it as plain text. */
export function markSecret(props: Props, path: readonly string[]): Props {
  const [name, ...rest] = path;
  if (name === undefined || props[name] === undefined) return props;
  return { ...props, [name]: marked(props[name], rest) };
}

function marked(value: unknown, path: readonly string[]): unknown {
  if (pulumi.Output.isInstance(value) || value instanceof Promise || typeof value === "string")
    return pulumi.secret(value);
  if (typeof value !== "object" || value === null) return value;
  // A reference ({ env: … }) is no secret; only what stands at the end of the path is looked at.
  return path.length === 0 ? value : markSecret(value as Props, path);
}
