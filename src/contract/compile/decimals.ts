/** Whether a number is a multiple of another in decimals: 4.35 is a multiple of 0.01. */
export function isMultipleOf(value: number, of: number): boolean {
  if (!Number.isFinite(value)) return false;
  const [digits, places] = scaled(value);
  const [step, stepPlaces] = scaled(of);
  if (step === 0n) return false;
  const common = Math.max(places, stepPlaces);
  const shift = (number: bigint, by: number): bigint => number * 10n ** BigInt(by);
  return shift(digits, common - places) % shift(step, common - stepPlaces) === 0n;
}

/** A number as an integer and the count of its decimal places. */
function scaled(value: number): [digits: bigint, places: number] {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const digits = BigInt(whole + fraction);
  const places = fraction.length - Number(exponent);
  return places < 0 ? [digits * 10n ** BigInt(-places), 0] : [digits, places];
}
