/** A small sample of what the soak throws at whatever reads texts and files: a plain message or a clean load, at once. */
import { expect, it } from 'vitest';
import { badFile, badText, FILE_READERS, TEXT_READERS, tryOn } from './badInput.ts';
import { randomNumbers } from './replay/random.ts';

it('texts that somebody might paste neither crash, nor hang, nor mark anything', () => {
  const random = randomNumbers(51);
  for (let n = 0; n < 1500; n++) tryOn(TEXT_READERS, badText(random), 100);
});

it('nor do files, nor what a device may have kept', () => {
  const random = randomNumbers(52);
  for (let n = 0; n < 150; n++) tryOn(FILE_READERS, badFile(random), 100);
});

it('a file that is too large is refused by its size', () => {
  const start = performance.now();
  tryOn(
    FILE_READERS.slice(0, 2),
    `{"format":"the-empty-chair/runs","runs":[${'1,'.repeat(1_500_000)}1]}`,
    50,
  );
  expect(performance.now() - start).toBeLessThan(500);
});
