/** A rule that keeps users out of a site (Set-CutoverAccessRule). */
export interface AccessRuleState {
  name: string;
  ruleKind: "iis" | "firewall";
  site: string;
  allow: string[];
}
