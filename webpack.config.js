const { chmodSync, existsSync } = require("node:fs");
const path = require("node:path");
const { BannerPlugin } = require("webpack");
const { addinTarget } = require("./src/build/webpack/addinTarget");
const { innerThreadTarget, pageTarget, singlePageTarget } = require("./src/build/webpack/pageTarget");

/** What is built for Node: the source, where it goes, and the packages left in `node_modules`. */
const NODE_TARGETS = {
  cli: { source: "src/cli/main.ts", output: "dist/cli.js", externals: [], executable: true },
  // The thread that reads an .xls, started by the command line from beside it.
  xlsWorker: {
    source: "src/workbook/file/nodeXlsWorker.ts",
    output: "dist/xlsWorker.js",
    externals: [],
    executable: false,
  },
  samples: {
    source: "src/build/samples.ts",
    output: "dist/build/samples.js",
    externals: ["exceljs"],
    executable: false,
  },
  templates: {
    source: "src/build/templates.ts",
    output: "dist/build/templates.js",
    externals: ["exceljs"],
    executable: false,
  },
  demo: { source: "src/build/demo.ts", output: "dist/build/demo.js", externals: [], executable: false },
  serve: { source: "src/build/serve.ts", output: "dist/build/serve.js", externals: [], executable: false },
  startExcel: {
    source: "src/build/startExcel.ts",
    output: "dist/build/startExcel.js",
    externals: ["office-addin-dev-certs"],
    executable: false,
  },
  fuzz: { source: "src/build/fuzz.ts", output: "dist/build/fuzz.js", externals: [], executable: false },
  icons: {
    source: "src/build/icons.ts",
    output: "dist/build/icons.js",
    externals: ["playwright-core", "@sparticuz/chromium"],
    executable: false,
  },
  guide: {
    source: "src/build/guide.ts",
    output: "dist/build/guide.js",
    externals: ["playwright-core", "@sparticuz/chromium", "exceljs"],
    executable: false,
  },
  functions: {
    source: "src/build/functionPages.ts",
    output: "dist/build/functionPages.js",
    externals: [],
    executable: false,
  },
  // Makes what lies beside the pane; the build of the pane itself asks it.
  addinFiles: {
    source: "src/build/addin.ts",
    output: "dist/build/addin.js",
    externals: [],
    executable: false,
    library: "commonjs2",
  },
  bench: { source: "src/build/bench.ts", output: "dist/build/bench.js", externals: ["exceljs"], executable: false },
  benchPage: {
    source: "src/build/benchPage.ts",
    output: "dist/build/benchPage.js",
    externals: ["exceljs", "playwright-core", "@sparticuz/chromium"],
    executable: false,
  },
};

/** Marks the written file as one that the shell may run. */
class ExecutablePlugin {
  apply(compiler) {
    compiler.hooks.assetEmitted.tap("ExecutablePlugin", (_name, { targetPath }) => {
      chmodSync(targetPath, 0o755);
    });
  }
}

const TYPESCRIPT = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "ts-loader",
  // Types are checked by `npm run types`; tsconfig.json itself emits nothing.
  options: { transpileOnly: true, onlyCompileBundledFiles: true, compilerOptions: { noEmit: false } },
};

function nodeTarget(name, { source, output, externals, executable, library }) {
  return {
    name,
    mode: "production",
    target: "node20",
    entry: path.resolve(__dirname, source),
    output: {
      path: path.resolve(__dirname, path.dirname(output)),
      filename: path.basename(output),
      ...(library === undefined ? {} : { library: { type: library } }),
    },
    externals: Object.fromEntries(externals.map((packageName) => [packageName, `commonjs ${packageName}`])),
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [TYPESCRIPT] },
    // Stack traces of a program run by Node should name functions and lines that exist.
    optimization: { minimize: false },
    performance: { hints: false },
    // Only what went wrong: the program's own output follows.
    stats: "errors-warnings",
    plugins: executable ? [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }), new ExecutablePlugin()] : [],
  };
}

/** Targets that another needs built before it. */
const NEEDED = { addin: ["addinFiles"], singlePage: ["innerThread"] };

/**
 * Builds every target whose source is there, or with `--env only=NAME` that one. The pane takes its own choices:
 * `--env base=https://…/ --env environment=production --env office=global`.
 */
module.exports = ({ only, ...env } = {}) => {
  const targets = new Map(
    Object.entries(NODE_TARGETS)
      .filter(([name, { source }]) => name === only || existsSync(path.resolve(__dirname, source)))
      .map(([name, target]) => [name, () => nodeTarget(name, target)]),
  )
    .set("addin", () => addinTarget(TYPESCRIPT, env))
    .set("page", () => pageTarget(TYPESCRIPT))
    .set("innerThread", () => innerThreadTarget(TYPESCRIPT))
    .set("singlePage", () => singlePageTarget(TYPESCRIPT));
  if (only !== undefined && !targets.has(only))
    throw new Error(`No target "${only}"; there are ${[...targets.keys()].join(", ")}`);
  const names = only === undefined ? [...targets.keys()] : [...(NEEDED[only] ?? []), only];
  return names.map((name) => targets.get(name)());
};
