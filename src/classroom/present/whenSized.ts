/** Measures now, when the window changes its size, and once the typefaces have come. Must not know: what is measured. */

/** @returns a function that stops it. */
export function whenSized(measure: () => void): () => void {
  measure();
  window.addEventListener('resize', measure);
  let isHere = true;
  void document.fonts.ready.then(() => {
    if (isHere) measure();
  });
  return () => {
    isHere = false;
    window.removeEventListener('resize', measure);
  };
}
