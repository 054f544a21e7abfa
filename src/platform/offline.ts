/** A mini-program lies on the phone as it is: nothing to do. */
export function keepForOffline(): void {}
