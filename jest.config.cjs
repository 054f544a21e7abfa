/** Tests run on real parts: no module mocks, no jsdom. What needs built bundles finds them under dist/ (npm's pretest). */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } }] },
  moduleNameMapper: { '^@domain/(.*)$': '<rootDir>/domain/$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  testTimeout: 30_000,
};
