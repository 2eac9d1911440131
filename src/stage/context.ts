/** The graphics context: whether there is one, who draws with it, and what becomes of it. Must not know: what is drawn. */

/** The name of what draws WebGL here, or null where nothing does; asked before anything large is fetched. */
export function graphicsHere(): string | null {
  try {
    const gl = document.createElement('canvas').getContext('webgl');
    if (gl === null) return null;
    const info = gl.getExtension('WEBGL_debug_renderer_info');
    const name: unknown = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
    // A browser has few contexts; this one was only asked for its name.
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    return typeof name === 'string' ? name : '';
  } catch {
    return null;
  }
}

/** How long a lost context may take to come back before it is given up. */
const LOST_FOR_GOOD = 8000;

interface ContextEvents {
  readonly lost: () => void;
  readonly back: () => void;
  readonly gone: () => void;
}

/** Returns how to stop. */
export function watchContext(canvas: HTMLCanvasElement, { lost, back, gone }: ContextEvents): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const ending = new AbortController();
  canvas.addEventListener(
    'webglcontextlost',
    () => {
      if (waiting !== undefined) return;
      waiting = setTimeout(gone, LOST_FOR_GOOD);
      lost();
    },
    ending,
  );
  canvas.addEventListener(
    'webglcontextrestored',
    () => {
      clearTimeout(waiting);
      waiting = undefined;
      back();
    },
    ending,
  );
  return () => {
    clearTimeout(waiting);
    ending.abort();
  };
}
