export { BlobGatherer, blobFrames } from "./blob-frames";
export { type Call, type EncodedCall, encodeCall, settingsPayload } from "./call";
export { FRAME, type Frame, frameBytes, MAX_FRAME_BYTES } from "./frame";
export { FrameReader } from "./frame-reader";
export { type Hello, helloAnswer, readHello } from "./hello";
export { ProtocolFault } from "./protocol-fault";
export { type Ending, newReply, type Reply, readEnding, readFacts, readOutput, readRecord } from "./reply";
