import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const TYPESCRIPT = ["src/**/*.{ts,tsx}", "test/**/*.ts"];
const TESTS = ["src/**/*.test.{ts,tsx}", "test/**/*.ts"];
const COMPONENTS = ["src/**/*.tsx"];
/** Rooms that talk to a person or a machine; everything else is pure. */
const IMPURE = [
  "src/{cli,build,functions,taskpane,addin,page}/**",
  "src/workbook/excel/**",
  "src/workbook/file/node*.ts",
];

// ---- Browsers: Chrome and Edge 100, Safari 15.4, Firefox 102 ------------------------------------------------------
// The compiler's `lib` (ES2022) keeps out most newer built-ins; this names what it lets through (DOM, regular
// expressions) and what is too easily cast past it.

const TOO_NEW = "Not in every browser that is supported (Chrome 100, Safari 15.4, Firefox 102).";

/** Methods of instances, by a name that means nothing else. */
const newerMethods = [
  ...["findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "with"],
  ...["isWellFormed", "toWellFormed", "toBase64", "toHex", "setFromBase64", "setFromHex"],
  ...["symmetricDifference", "isSubsetOf", "isSupersetOf", "isDisjointFrom", "getOrInsert", "getOrInsertComputed"],
  ...["transferToFixedLength", "showPopover", "hidePopover", "togglePopover", "checkVisibility"],
  ...["startViewTransition", "setHTMLUnsafe", "getHTML", "moveBefore"],
].map((property) => ({ property, message: TOO_NEW }));

const newerStatics = Object.entries({
  Object: ["groupBy"],
  Map: ["groupBy"],
  Promise: ["withResolvers", "try"],
  Array: ["fromAsync"],
  RegExp: ["escape"],
  Error: ["isError", "captureStackTrace"],
  Math: ["sumPrecise", "f16round"],
  Uint8Array: ["fromBase64", "fromHex"],
  Iterator: ["from", "concat"],
  AbortSignal: ["any", "timeout"],
  URL: ["canParse", "parse"],
  Response: ["json"],
  Intl: ["Segmenter", "DurationFormat"],
  Atomics: ["waitAsync"],
}).flatMap(([object, properties]) => properties.map((property) => ({ object, property, message: TOO_NEW })));

const newerGlobals = [
  ...["CompressionStream", "DecompressionStream", "Iterator", "Temporal", "Float16Array", "Highlight", "scheduler"],
  ...["requestIdleCallback", "cancelIdleCallback", "showSaveFilePicker", "showOpenFilePicker", "showDirectoryPicker"],
  ...["SuppressedError", "DisposableStack", "AsyncDisposableStack", "CloseWatcher", "URLPattern"],
].map((name) => ({ name, message: TOO_NEW }));

/** Groups that start `(?<=`, `(?<!` (Safari 16.4), or switch flags, as in `(?i:` (Chrome 125). */
const NEWER_GROUP = String.raw`/\(\?(<[=!]|[imsx]*-?[imsx]+:)/`;
const newerSyntax = [
  { selector: `Literal[regex.pattern=${NEWER_GROUP}]`, message: `Lookbehind and inline flags: ${TOO_NEW}` },
  { selector: "Literal[regex.flags=/v/]", message: `The v flag: ${TOO_NEW}` },
  {
    selector: `:matches(NewExpression, CallExpression)[callee.name='RegExp'] :matches(Literal[value=${NEWER_GROUP}], TemplateElement[value.raw=${NEWER_GROUP}])`,
    message: `Lookbehind and inline flags: ${TOO_NEW}`,
  },
  {
    selector:
      ":matches(NewExpression, CallExpression)[callee.name='RegExp'] > Literal.arguments:nth-child(2)[value=/v/]",
    message: `The v flag: ${TOO_NEW}`,
  },
  { selector: "VariableDeclaration[kind=/using/]", message: `Explicit resource management: ${TOO_NEW}` },
];

// ---- Purity: the same result in Excel, in a browser page, in a worker and on the command line ---------------------

const IMPURE_MESSAGE = "The core is pure: no Office, DOM, clock, chance or Node; a host passes in what is needed.";
const impureGlobals = [
  "OfficeRuntime",
  ...["window", "document", "navigator", "location", "localStorage", "sessionStorage", "indexedDB", "fetch"],
  ...["process", "Buffer", "global", "require", "__dirname", "__filename", "performance", "crypto"],
].map((name) => ({ name, message: IMPURE_MESSAGE }));
const impureProperties = [
  { object: "Date", property: "now", message: IMPURE_MESSAGE },
  { object: "Math", property: "random", message: IMPURE_MESSAGE },
];
const impureSyntax = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: IMPURE_MESSAGE },
  { selector: "CallExpression[callee.name='Date']", message: IMPURE_MESSAGE },
];

// ---- One room a library of Office: only `workbook/excel` talks to Excel, only `functions` is called by it ----------

const EXCEL_ROOM = "src/workbook/excel/**";
const FUNCTIONS_ROOM = "src/functions/**";
const excelGlobals = ["Office", "Excel", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/workbook/excel names Office and Excel; a host passes on what is needed.",
}));
const functionGlobals = [{ name: "CustomFunctions", message: "Only src/functions names CustomFunctions." }];

/** The globals that a file may not name; a later `no-restricted-globals` replaces an earlier one, so it is all in one. */
function restrictedGlobals(files, ignores, globals) {
  return { files, ignores, rules: { "no-restricted-globals": ["error", ...newerGlobals, ...globals] } };
}

/** What the house wants everywhere, configuration included. */
const everywhere = {
  eqeqeq: "error",
  "max-lines": ["error", { max: 250, skipBlankLines: false, skipComments: false }],
  // A workbook holds control characters and the file host has to find them.
  "no-control-regex": "off",
};

const typescriptRules = {
  ...everywhere,
  "no-restricted-exports": [
    "error",
    { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } },
  ],
  "@typescript-eslint/consistent-type-imports": "error",
  "@typescript-eslint/no-import-type-side-effects": "error",
  "@typescript-eslint/no-explicit-any": "error",
  "@typescript-eslint/no-non-null-assertion": "error",
  // It asks for the `!` that the rule above forbids.
  "@typescript-eslint/non-nullable-type-assertion-style": "off",
  "@typescript-eslint/no-unsafe-type-assertion": "error",
  "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
  "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
  "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
  "@typescript-eslint/restrict-template-expressions": [
    "error",
    {
      allowNumber: true,
      allowAny: false,
      allowBoolean: false,
      allowNever: false,
      allowNullish: false,
      allowRegExp: false,
    },
  ],
};

export default tseslint.config(
  { ignores: ["dist/", "coverage/"] },
  // A rule that does not fit is changed here, with its reason, for everybody; comments in the code switch nothing off.
  { linterOptions: { reportUnusedDisableDirectives: "error", noInlineConfig: true } },
  js.configs.recommended,
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: typescriptRules,
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: TESTS,
    // By hand: the plugin's `recommended` registers typescript-eslint a second time, which ESLint refuses.
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
      "no-console": "error",
      "no-restricted-properties": ["error", ...newerMethods, ...newerStatics],
      "no-restricted-syntax": ["error", ...newerSyntax],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: [...TESTS, ...IMPURE],
    rules: {
      "no-restricted-properties": ["error", ...newerMethods, ...newerStatics, ...impureProperties],
      "no-restricted-syntax": ["error", ...newerSyntax, ...impureSyntax],
    },
  },
  restrictedGlobals(["src/**/*.{ts,tsx}"], TESTS, [...impureGlobals, ...excelGlobals, ...functionGlobals]),
  restrictedGlobals(IMPURE, TESTS, [...excelGlobals, ...functionGlobals]),
  restrictedGlobals([EXCEL_ROOM], TESTS, functionGlobals),
  restrictedGlobals([FUNCTIONS_ROOM], TESTS, excelGlobals),
  { files: ["src/{cli,build}/**/*.ts"], rules: { "no-console": "off" } },
  { files: COMPONENTS, extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict] },
  {
    files: TESTS,
    rules: {
      // `expect.any()` and its like are `any` by jest's own types.
      "@typescript-eslint/no-unsafe-assignment": "off",
      // Published data is read with JSON.parse; a wrong shape fails the test that reads it.
      "@typescript-eslint/no-unsafe-type-assertion": "off",
    },
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: { globals: { module: "writable", require: "readonly", __dirname: "readonly" } },
    rules: everywhere,
  },
  { files: ["**/*.{js,cjs}"], languageOptions: { sourceType: "commonjs" } },
);
