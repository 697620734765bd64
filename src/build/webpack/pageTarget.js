const path = require("node:path");
const { browserRules } = require("./browserRules");
const { PageFilePlugin, SinglePagePlugin } = require("./pagePlugins");

const ROOT = path.resolve(__dirname, "../../..");
/** What takes the place of threads whose scripts lie beside the page. */
const INNER = path.join(ROOT, "src/page/thread/inner");
const PAGE = "./src/page/main.tsx";
const WITH_EFFECTS = /main\.tsx$|\.worker\.ts$|browserXls\.ts$/;

/** What every script of the page is built with. */
function scriptTarget(typescript, { name, entry, output, ...rest }) {
  return {
    name,
    mode: "production",
    target: "browserslist",
    context: ROOT,
    entry,
    output,
    module: { rules: browserRules(typescript, ROOT, WITH_EFFECTS) },
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

/** The script of the threads in one piece, to stand inside the one-file page. */
exports.innerThreadTarget = (typescript) =>
  scriptTarget(typescript, {
    name: "innerThread",
    entry: { thread: "./src/page/thread/inner/inner.worker.ts" },
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
        [path.join(ROOT, "src/page/thread/startThread")]: path.join(INNER, "startInnerThread.ts"),
        [path.join(ROOT, "src/taskpane/planning/thread/startPlanning")]: path.join(INNER, "startInnerPlanning.ts"),
      },
    },
    optimization: { splitChunks: false },
    plugins: [new SinglePagePlugin(ROOT, "dist/build/thread.js")],
  });
