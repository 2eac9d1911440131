/**
 * Check characters over the 32 letters of a typed code, after Reed and Solomon (J. SIAM 8, 1960): four of them catch
 * any one to four wrong characters in a code of up to 31, so every slip and every swap of neighbours.
 * Must not know: what the characters mean.
 */

/** How many check characters follow the data. */
export const CHECKS = 4;

/** Powers of a root of x⁵ + x² + 1, which go through all 31 elements but nought. */
const POWERS: number[] = [];
const LOGS: number[] = [];
for (let power = 0, value = 1; power < 31; power++) {
  POWERS[power] = value;
  LOGS[value] = power;
  value = value & 16 ? ((value << 1) ^ 0b100101) & 31 : value << 1;
}

const times = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : (POWERS[((LOGS[a] ?? 0) + (LOGS[b] ?? 0)) % 31] ?? 0);

/** (x − r)(x − r²)(x − r³)(x − r⁴), highest power first, without its leading 1. */
const GENERATOR = ((): number[] => {
  let product = [1];
  for (const root of [1, 2, 3, 4]) {
    const scaled = [0, ...product.map((factor) => times(factor, POWERS[root] ?? 0))];
    product = scaled.map((factor, n) => factor ^ (product[n] ?? 0));
  }
  return product.slice(1);
})();

/** @param data numbers below 32, at most 27 of them. @returns their four check numbers. */
export function checksOf(data: readonly number[]): number[] {
  const rest = Array.from({ length: CHECKS }, () => 0);
  for (const value of data) {
    const lead = value ^ (rest.shift() ?? 0);
    rest.push(0);
    for (const [n, factor] of GENERATOR.entries()) rest[n] = (rest[n] ?? 0) ^ times(lead, factor);
  }
  return rest;
}

/** Whether data and check numbers belong together. */
export const addsUp = (numbers: readonly number[]): boolean =>
  checksOf(numbers.slice(0, -CHECKS)).every((check, n) => check === numbers[numbers.length - CHECKS + n]);
