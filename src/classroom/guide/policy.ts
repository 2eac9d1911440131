/**
 * The content-security policy of the game. The page carries its own, with the hashes of the few lines that stand in it;
 * this one is for a page with nothing of the kind. Must not know: the server.
 */

/** @param scripts, styles: hashes of what stands in the page itself, quoted: `'sha256-…'`. */
export const policyWith = (scripts: readonly string[], styles: readonly string[]): string =>
  [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ');

export const POLICY = policyWith([], []);
