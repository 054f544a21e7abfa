import type { PersonKey } from '../../demo/people';
import { aDistrict, type District } from './district';

/** The file's own district: made once, and before each test as it was then, with these people registered. */
export function ownDistrict(
  take: (made: District) => void,
  people: readonly PersonKey[] = [],
  options?: Parameters<typeof aDistrict>[0],
): void {
  let made: District;
  beforeAll(async () => {
    made = await aDistrict(options);
    take(made);
  });
  afterAll(() => made.stop());
  beforeEach(async () => {
    made.startAnew();
    for (const person of people) await made.register(person);
  });
}
