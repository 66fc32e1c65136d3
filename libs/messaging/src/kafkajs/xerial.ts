/** snappy-java (xerial) framing, which Kafka's Java client writes around snappy blocks: magic, two versions, then blocks with a length before each. */
const MAGIC = Buffer.from([0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0x00]);
const HEADER_BYTES = 16;

/** One snappy block in xerial framing. */
export function encodeXerial(block: Buffer): Buffer {
  const header = Buffer.alloc(HEADER_BYTES + 4);
  MAGIC.copy(header);
  header.writeInt32BE(1, 8);
  header.writeInt32BE(1, 12);
  header.writeInt32BE(block.length, HEADER_BYTES);
  return Buffer.concat([header, block]);
}

/** The snappy blocks of a frame. Librdkafka and others write a bare block: that is returned as it is. */
export function decodeXerial(bytes: Buffer): Buffer[] {
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) return [bytes];
  const blocks: Buffer[] = [];
  for (let at = HEADER_BYTES; at < bytes.length; ) {
    const length = bytes.readInt32BE(at);
    blocks.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return blocks;
}
