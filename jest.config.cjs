/**
 * Transpiles only: `npm run types` checks the types of tests and sources alike. The options are given here because
 * jest runs CommonJS, which `tsconfig.json` (a bundler's view) rules out.
 */
const options = {
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
};

/** The same for JavaScript; it needs the root said, for want of TypeScript's own default with `allowJs`. */
const scriptOptions = { tsconfig: { ...options.tsconfig, allowJs: true, rootDir: __dirname } };

/** Packages beneath office-addin-manifest that are ES modules only, which jest on Node 20 cannot require. */
const MODULES_ONLY = "(?:uuid|strip-bom)";

const common = {
  testEnvironment: "node",
  // A look-up of a global in jest's sandbox takes a hundred times as long as elsewhere; handed to each module, it does not.
  sandboxInjectedGlobals: ["Math", "Number", "String", "Object", "Array", "Map", "Set", "BigInt", "Uint8Array"],
  transform: {
    "^.+\\.tsx?$": ["ts-jest", options],
    [`/node_modules/(?:.*/)?${MODULES_ONLY}/.+\\.js$`]: ["ts-jest", scriptOptions],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/)?${MODULES_ONLY}/)`],
};

/** @type {import("jest").Config} */
module.exports = {
  // Jest would leave one processor idle, which on a machine of two is half of it.
  maxWorkers: "100%",
  // For what hangs; a busy machine must not fail a test.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: "unit",
      testMatch: ["<rootDir>/src/**/*.test.{ts,tsx}", "<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/built/", "<rootDir>/test/browser/"],
    },
    {
      ...common,
      displayName: "built",
      testMatch: ["<rootDir>/test/built/**/*.test.ts"],
    },
    {
      ...common,
      displayName: "browser",
      globalSetup: "<rootDir>/test/browser/support/unpackBrowser.cjs",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
    },
  ],
};
