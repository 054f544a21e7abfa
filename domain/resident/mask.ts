/**
 * Masks are made on the server, before anything leaves it. The forms are those of the message that the article of 2021
 * prints: `(***, 手机号18*******)`.
 */
export const nameMask = '***';

/** `18*******` from an 11-digit number: the first two digits and seven stars. */
export const maskPhone = (phone: string): string => `${phone.slice(0, 2)}*******`;

/** What a resident sees of their own record: `王**` and `138****0001`. */
export const maskOwnName = (name: string): string => `${[...name][0] ?? ''}**`;
export const maskOwnPhone = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`;
