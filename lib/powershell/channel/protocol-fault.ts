/** The far side did not keep to the protocol: the connection cannot be used any more. */
export class ProtocolFault extends Error {
  override readonly name = "ProtocolFault";
}
