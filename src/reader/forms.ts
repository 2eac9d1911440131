/**
 * The forms a document can have: what each is called, and the picture of its head.
 * Must not know: a single document, or how the words are set under the head.
 */
import type { Form } from '../evidence/types.ts';

const ART: Record<string, string> = import.meta.glob('../../assets/papers/forms/*.svg', {
  eager: true,
  query: '?no-inline',
  import: 'default',
});

/** Said on the paper itself, for whoever does not see the drawing or has never held such a thing. */
export const FORM_NAMES: Readonly<Record<Form, string>> = {
  cipher: 'Ciphered telegram',
  telegram: 'Telegram',
  brush: 'Telegram, drafted by hand',
  memo_moscow: 'Typed paper, Moscow',
  memo_washington: 'Memorandum, Washington',
  memo_tokyo: 'Staff paper, Tokyo',
  memo_seoul: 'Official paper, Seoul',
  memo_pyongyang: 'Official paper, Pyongyang',
  memo_peking: 'Official paper, Peking',
  conversation: 'Memorandum of conversation',
  record: 'Leaf of a file',
  letter: 'Letter',
  resolution: 'United Nations paper',
  protocol: 'Extract from a decision',
  statement: 'Statement to the press',
  newspaper: 'Newspaper',
  broadcast: 'Text of a broadcast',
  order: 'Order',
  treaty: 'Agreement',
  certificate: 'Certificate',
  list: 'List',
  book: 'Printed page',
  slip: 'Slip of paper',
  leaflet: 'Leaflet',
};

/** Address of the drawn head of a form, or of `rest`, the lines below the words that nobody copied. */
export function formArt(form: Form | 'rest'): string | undefined {
  return ART[`../../assets/papers/forms/${form}.svg`];
}

/** Papers of an office: their head is low, so that a decision's lines can stand under it. */
export const isOfficePaper = (form: Form): boolean => form.startsWith('memo_');
