/** These take minutes and have scripts of their own: they run when they are named. */
const unlessNamed = ['tests/model/mutants', 'tests/kill'].filter(
  (path) => !process.argv.some((argument) => argument.includes(path)),
);

/** Tests run on real parts: no module mocks, no jsdom. What needs built bundles finds them under dist/ (npm test builds them first). */
module.exports = {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/tests/support/run-folder.ts',
  testSequencer: '<rootDir>/jest.sequencer.cjs',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } }],
  },
  moduleNameMapper: { '^@domain/(.*)$': '<rootDir>/domain/$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  testPathIgnorePatterns: ['/node_modules/', ...unlessNamed],
  // Jest would leave one core free: on two that is half of the machine.
  maxWorkers: '100%',
  testTimeout: 30_000,
};
