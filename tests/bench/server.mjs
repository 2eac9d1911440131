// Tiny static server: everything compressible is compressed once, up front, in
// the one encoding asked for, so no request ever waits on the compressor.

import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import zlib from 'node:zlib';

const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  mjs: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  scss: 'text/plain',
  ink: 'text/plain',
  wasm: 'application/wasm',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  wav: 'audio/wav',
  m4a: 'audio/mp4',
  webm: 'video/webm',
  mp4: 'video/mp4',
  ttf: 'font/ttf',
  otf: 'font/otf',
  woff: 'font/woff',
  woff2: 'font/woff2',
};
const COMPRESS = new Set([
  'html',
  'js',
  'mjs',
  'css',
  'json',
  'webmanifest',
  'svg',
  'txt',
  'scss',
  'ink',
  'wasm',
  'ttf',
  'otf',
  'ico',
]);

const encoders = {
  br: (b) =>
    zlib.brotliCompressSync(b, {
      params: {
        [zlib.constants.BROTLI_PARAM_QUALITY]: 11,
        [zlib.constants.BROTLI_PARAM_SIZE_HINT]: b.length,
      },
    }),
  gzip: (b) => zlib.gzipSync(b, { level: 9 }),
};

function* walk(dir, base = '') {
  for (const e of fs.readdirSync(dir, { withFileTypes: true })) {
    const rel = `${base}/${e.name}`;
    if (e.isDirectory()) yield* walk(path.join(dir, e.name), rel);
    else if (e.isFile() && !/\.(map|gz|br)$/.test(e.name)) yield rel;
  }
}

export async function serve(dir, { encoding = 'br', port = 0 } = {}) {
  const files = new Map();
  for (const rel of walk(path.resolve(dir))) {
    const ext = path.extname(rel).slice(1).toLowerCase();
    const raw = fs.readFileSync(path.join(dir, rel));
    const packed =
      encoders[encoding] && COMPRESS.has(ext) && raw.length > 200 ? encoders[encoding](raw) : null;
    files.set(rel, {
      raw,
      packed: packed && packed.length < raw.length ? packed : null,
      type: TYPES[ext] ?? 'application/octet-stream',
    });
  }
  const server = http.createServer((req, res) => {
    let p = decodeURIComponent(new URL(req.url, 'http://x').pathname);
    if (p.endsWith('/')) p += 'index.html';
    const f = files.get(p);
    if (!f) {
      res.writeHead(404, { 'content-length': 0 });
      return res.end();
    }
    const head = { 'content-type': f.type, 'cache-control': 'max-age=3600' };
    if (f.packed && (req.headers['accept-encoding'] ?? '').includes(encoding)) {
      res.writeHead(200, {
        ...head,
        'content-encoding': encoding,
        vary: 'accept-encoding',
        'content-length': f.packed.length,
      });
      return res.end(f.packed);
    }
    const range = /^bytes=(\d+)-(\d*)$/.exec(req.headers.range ?? '');
    if (range) {
      const from = +range[1],
        to = range[2] ? Math.min(+range[2], f.raw.length - 1) : f.raw.length - 1;
      res.writeHead(206, {
        ...head,
        'accept-ranges': 'bytes',
        'content-range': `bytes ${from}-${to}/${f.raw.length}`,
        'content-length': to - from + 1,
      });
      return res.end(f.raw.subarray(from, to + 1));
    }
    res.writeHead(200, { ...head, 'accept-ranges': 'bytes', 'content-length': f.raw.length });
    res.end(f.raw);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise((ok) => server.listen(port, '127.0.0.1', ok));
  const total = { files: files.size, raw: 0, served: 0 };
  for (const f of files.values()) {
    total.raw += f.raw.length;
    total.served += (f.packed ?? f.raw).length;
  }
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    total,
    close: () => {
      server.closeAllConnections();
      return new Promise((ok) => server.close(ok));
    },
  };
}
