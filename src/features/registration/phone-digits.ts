/** A mobile number as people write or paste it, `+86 138 0000 0000` or `１３８-…`: only its digits, without the country. */
export const phoneDigits = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/\D/g, '')
    .replace(/^(?:00)?86(?=1\d{10}$)/, '');
