/**
 * Writes a zip: deflate, names in UTF-8, no time of day, so that the same files give the same zip.
 * Must not know: what is in it. Build time only.
 */
import { crc32, deflateRawSync } from 'node:zlib';
import type { BuiltFile } from './packageBuild.ts';

const VERSION = 20;
const UTF8 = 0x0800;
const DEFLATE = 8;
/** 1 January 1980, the first day that a zip can name. */
const DAY = 0x21;

/** What a file's own header and its line in the directory both say. */
function said({ name, bytes }: BuiltFile, packed: Buffer): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(UTF8, 2);
  fields.writeUInt16LE(DEFLATE, 4);
  fields.writeUInt16LE(0, 6);
  fields.writeUInt16LE(DAY, 8);
  fields.writeUInt32LE(crc32(bytes), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(bytes.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
}

/** @returns the zip's bytes; the files stand in the order given. */
export function zip(files: readonly BuiltFile[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const packed = deflateRawSync(file.bytes, { level: 9 });
    const fields = said(file, packed);
    const name = Buffer.from(file.name);
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), fields, name, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    const made = Buffer.from([VERSION, 0]);
    directory.push(Buffer.from('PK\x01\x02', 'latin1'), made, fields, rest, name);
    at += 4 + fields.length + name.length + packed.length;
  }
  const lines = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(lines.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, lines, end]);
}
