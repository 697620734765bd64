const path = require("node:path");
const { PageFilePlugin, SinglePagePlugin } = require("./pagePlugins");

const ROOT = path.resolve(__dirname, "../../..");
/** Packages written for newer browsers than those that are supported. */
const TOO_NEW = /node_modules\/tabster\//;
const PAGE = "./src/page/main.tsx";
const WITH_EFFECTS = /main\.tsx$|\.worker\.ts$|browserXls\.ts$/;

/** How a script that is no source of ours is brought to the syntax of our own. */
function asScript({ compilerOptions, ...options }) {
  return { ...options, compilerOptions: { ...compilerOptions, allowJs: true, useDefineForClassFields: true } };
}

/** What every script of the page is built with. */
function scriptTarget(typescript, { name, entry, output, ...rest }) {
  return {
    name,
    mode: "production",
    target: "browserslist",
    context: ROOT,
    entry,
    output,
    module: {
      rules: [
        typescript,
        { ...typescript, test: TOO_NEW, exclude: /\.[^j]s$/, options: asScript(typescript.options) },
        // Modules of ours do nothing but be imported, so that what is not used is left out.
        { test: /\.tsx?$/, include: path.join(ROOT, "src"), exclude: WITH_EFFECTS, sideEffects: false },
        { test: /\.xlsx$/, type: "asset/inline", generator: { dataUrl: (content) => content.toString("base64") } },
      ],
    },
    performance: { hints: false },
    stats: "errors-warnings",
    infrastructureLogging: { level: "info", colors: false },
    ...rest,
    resolve: { extensions: [".ts", ".tsx", ".js"], ...rest.resolve },
  };
}

/** `dist/page/`: served by `npm start`. */
exports.pageTarget = (typescript) =>
  scriptTarget(typescript, {
    name: "page",
    entry: { page: PAGE },
    output: {
      path: path.join(ROOT, "dist/page"),
      filename: "[name].[contenthash:12].js",
      publicPath: "auto",
      clean: true,
    },
    plugins: [new PageFilePlugin(ROOT)],
  });

/** The script of the thread in one piece, to stand inside the one-file page. */
exports.innerThreadTarget = (typescript) =>
  scriptTarget(typescript, {
    name: "innerThread",
    entry: { thread: "./src/page/thread/file.worker.ts" },
    output: { path: path.join(ROOT, "dist/build"), filename: "[name].js", asyncChunks: false },
    optimization: { splitChunks: false },
  });

/** `dist/balance.html`: one file that is opened from a disk, without a network. */
exports.singlePageTarget = (typescript) =>
  scriptTarget(typescript, {
    name: "singlePage",
    dependencies: ["innerThread"],
    entry: { page: PAGE },
    // Nothing can be fetched from a disk: all is one script.
    output: { path: path.join(ROOT, "dist"), filename: "[name].js", publicPath: "", asyncChunks: false },
    resolve: {
      alias: {
        [path.join(ROOT, "src/page/thread/startThread")]: path.join(ROOT, "src/page/thread/startInnerThread.ts"),
      },
    },
    optimization: { splitChunks: false },
    plugins: [new SinglePagePlugin(ROOT, "dist/build/thread.js")],
  });
