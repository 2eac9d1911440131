/**
 * The content-security policy of the game. The page carries its own, with the hashes of the few lines that stand in it;
 * `POLICY` is for a page with nothing of the kind, as the packages for learning platforms have. Must not know: the server.
 */

/**
 * @param scripts hashes of the scripts that stand in the page itself, each in its quotes: `'sha256-…'`.
 * @param styles the same of its styles.
 */
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
    "require-trusted-types-for 'script'",
    'trusted-types the-empty-chair',
  ].join('; ');

export const POLICY = policyWith([], []);

/** The same for a cmi5 package, whose pages also speak to the school's own record store, wherever that is. */
export const STORE_POLICY = POLICY.replace("connect-src 'self'", "connect-src 'self' https:");

/** The policy that this very page carries, for whoever wants to send it as a header too. */
export function policyOf(page: Document): string {
  const meta = page.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]');
  return meta === null ? POLICY : meta.content;
}
