/**
 * Whether the last digit of a number fits the others (Luhn, ISO/IEC 7812). Bank cards have one, other accounts need not:
 * a hint to look again, never a reason to refuse.
 */
export function checkDigitFits(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
