/** The phone's own clock, ms since 1970 UTC. It may be wrong: deadlines are shown against the server's `now`. */
export const phoneNow = (): number => Date.now();
