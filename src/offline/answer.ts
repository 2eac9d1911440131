/**
 * What an installed copy answers a request with: its own kept file, the piece of it that was asked for, or nothing, and
 * the network then answers. Must not know: how files come to be kept.
 */
import type { Packed } from './packed.ts';

/** The file a request is for, by its name from the site's root; null where it is none of ours. */
export function nameOf(
  { url, method }: Pick<Request, 'url' | 'method'>,
  root: string,
  packed: Packed,
): string | null {
  if (method !== 'GET') return null;
  const { origin, pathname } = new URL(url);
  const address = `${origin}${pathname}`;
  if (!address.startsWith(root)) return null;
  const name = address === root ? 'index.html' : address.slice(root.length);
  return packed.first.includes(name) || packed.rest.includes(name) ? name : null;
}

/** First and last byte, or null where the range is none that can be given. */
function bytesIn(range: string, size: number): readonly [number, number] | null {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(range.trim());
  if (asked === null) return null;
  const [, from = '', to = ''] = asked;
  if (from === '' && to === '') return null;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return first <= last ? [first, last] : null;
}

/** A kept file as it was asked for: whole, or the part of it that a player of sounds wants. */
export async function partOf(kept: Response, range: string | null): Promise<Response> {
  if (range === null) return kept;
  const whole = await kept.arrayBuffer();
  const asked = bytesIn(range, whole.byteLength);
  if (asked === null)
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${whole.byteLength}` } });
  const [first, last] = asked;
  return new Response(whole.slice(first, last + 1), {
    status: 206,
    statusText: 'Partial Content',
    headers: {
      'Accept-Ranges': 'bytes',
      'Content-Length': `${last - first + 1}`,
      'Content-Range': `bytes ${first}-${last}/${whole.byteLength}`,
      'Content-Type': kept.headers.get('Content-Type') ?? 'application/octet-stream',
    },
  });
}

/** Only a whole answer is kept: a part of a sound would be played as the whole of it. */
export const isWhole = (answer: Pick<Response, 'status'>): boolean => answer.status === 200;
