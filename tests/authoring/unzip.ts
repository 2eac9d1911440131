/** Reads a zip as an unpacker does: from the directory at its end, and every length and sum compared with the file's. */
import { crc32, inflateRawSync } from 'node:zlib';
import { expect } from 'vitest';

export interface Unzipped {
  readonly name: string;
  readonly bytes: Buffer;
  /** 8 is deflate. */
  readonly method: number;
}

/** What is in a zip, read as an unpacker does: from the directory at its end. */
export function unzip(bytes: Buffer): Unzipped[] {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const found: Unzipped[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let n = bytes.readUInt16LE(end + 10); n > 0; n--) {
    expect(bytes.toString('latin1', at, at + 4)).toBe('PK\x01\x02');
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    expect(bytes.toString('utf8', local + 30, local + 30 + nameLength)).toBe(name);
    const content = inflateRawSync(bytes.subarray(start, start + bytes.readUInt32LE(at + 20)));
    expect(content.length).toBe(bytes.readUInt32LE(at + 24));
    expect(crc32(content)).toBe(bytes.readUInt32LE(at + 16));
    found.push({ name, bytes: content, method: bytes.readUInt16LE(at + 10) });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return found;
}
