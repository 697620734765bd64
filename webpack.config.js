const { chmodSync, existsSync } = require("node:fs");
const path = require("node:path");
const { BannerPlugin } = require("webpack");

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
  fuzz: { source: "src/build/fuzz.ts", output: "dist/build/fuzz.js", externals: [], executable: false },
  icons: {
    source: "src/build/icons.ts",
    output: "dist/build/icons.js",
    externals: ["playwright-core", "@sparticuz/chromium"],
    executable: false,
  },
  bench: { source: "src/build/bench.ts", output: "dist/build/bench.js", externals: ["exceljs"], executable: false },
};

/** Marks the written file as one that the shell may run. */
class ExecutablePlugin {
  apply(compiler) {
    compiler.hooks.assetEmitted.tap("ExecutablePlugin", (_name, { targetPath }) => {
      chmodSync(targetPath, 0o755);
    });
  }
}

function nodeTarget(name, { source, output, externals, executable }) {
  return {
    name,
    mode: "production",
    target: "node20",
    entry: path.resolve(__dirname, source),
    output: { path: path.resolve(__dirname, path.dirname(output)), filename: path.basename(output) },
    externals: Object.fromEntries(externals.map((packageName) => [packageName, `commonjs ${packageName}`])),
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          // Types are checked by `npm run types`; tsconfig.json itself emits nothing.
          options: { transpileOnly: true, onlyCompileBundledFiles: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    // Stack traces of a program run by Node should name functions and lines that exist.
    optimization: { minimize: false },
    performance: { hints: false },
    // Only what went wrong: the program's own output follows.
    stats: "errors-warnings",
    plugins: executable ? [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }), new ExecutablePlugin()] : [],
  };
}

/** Builds every target whose source is there, or with `--env only=NAME` that one. */
module.exports = ({ only } = {}) => {
  const names = Object.keys(NODE_TARGETS);
  if (only !== undefined && !names.includes(only))
    throw new Error(`No target "${only}"; there are ${names.join(", ")}`);
  return Object.entries(NODE_TARGETS)
    .filter(([name, { source }]) => (only === undefined ? existsSync(path.resolve(__dirname, source)) : name === only))
    .map(([name, target]) => nodeTarget(name, target));
};
