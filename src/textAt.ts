/**
 * The text of one of the game's own files: fetched, or read from its address where a package has put the whole file there.
 * A page opened from a disk may fetch nothing, and needs not to. Must not know: what the file is.
 */

const HELD = /^data:[^,]*?(;base64)?,/;

/** Whether the address is the file itself. */
export const isHeld = (url: string): boolean => HELD.test(url);

/** Rejects when there is no such file. */
export async function textAt(url: string, priority: RequestPriority = 'auto'): Promise<string> {
  const held = HELD.exec(url);
  if (held !== null) {
    const body = url.slice(held[0].length);
    if (held[1] === undefined) return decodeURIComponent(body);
    return new TextDecoder().decode(Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0)));
  }
  const answer = await fetch(url, { priority });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.text();
}
