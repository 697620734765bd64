/**
 * Transpiles only: `npm run types` checks the types of tests and sources alike. The options are given here because
 * jest runs CommonJS, which `tsconfig.json` (a bundler's view) rules out.
 */
const transform = {
  "^.+\\.tsx?$": [
    "ts-jest",
    {
      tsconfig: {
        target: "ES2021",
        lib: ["ES2022", "DOM"],
        module: "CommonJS",
        esModuleInterop: true,
        isolatedModules: true,
        verbatimModuleSyntax: false,
        resolveJsonModule: true,
        jsx: "react-jsx",
      },
    },
  ],
};

/** @type {import("jest").Config} */
module.exports = {
  projects: [
    {
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/src/**/*.test.{ts,tsx}", "<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/built/"],
      transform,
    },
    {
      displayName: "built",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/built/**/*.test.ts"],
      transform,
    },
  ],
};
