/**
 * The content-security policy a school may send with the game; the browser test plays under it.
 * Must not know: the server.
 */
export const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
].join('; ');

/** The same for a cmi5 package, whose pages also speak to the school's own record store, wherever that is. */
export const STORE_POLICY = POLICY.replace("connect-src 'self'", "connect-src 'self' https:");
