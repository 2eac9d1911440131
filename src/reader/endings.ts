/** The cut at the head of each ending's page, by the ending's id. Must not know: what is in an ending. */
const ART: Record<string, string> = import.meta.glob('../../assets/papers/endings/*.svg', {
  eager: true,
  query: '?no-inline',
  import: 'default',
});

export const endingArt = (id: string): string | undefined => ART[`../../assets/papers/endings/${id}.svg`];
