import { codeIn } from '../../src/features/family/kept-code';
import { moved } from '../../src/features/family/moved';

test('a guardian goes one place further on or back, and nobody falls off the ends', () => {
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});

test('a code is read as people write it, and nothing else is one', () => {
  expect(codeIn('1234 5678')).toBe('12345678');
  expect(codeIn('１２３４５６７８')).toBe('12345678');
  expect(codeIn('1234567')).toBeNull();
  expect(codeIn(undefined)).toBeNull();
});
