const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { addinOptions } = require("./addinOptions");
const { AddinFilesPlugin, FirstLoadPlugin } = require("./addinPlugins");

const ROOT = path.resolve(__dirname, "../../..");
const FIRST_LOAD_BYTES = 170_000;
/** Packages written for newer browsers than those that are supported; a test of the built scripts finds others. */
const TOO_NEW = /node_modules\/tabster\//;

/** How a script that is no source of ours is brought to the syntax of our own. */
function asScript({ compilerOptions, ...options }) {
  return { ...options, compilerOptions: { ...compilerOptions, allowJs: true, useDefineForClassFields: true } };
}

/**
 * The folder that is served to Excel: the page with its scripts, and all that the manifest names.
 *
 * @param typescript the rule for our own sources
 * @param env see `addinOptions`
 */
exports.addinTarget = (typescript, env) => {
  const { out, environment, base, officeScript, policy } = addinOptions(env);
  return {
    name: "addin",
    // Makes the manifest.
    dependencies: ["addinFiles"],
    mode: "production",
    target: "browserslist",
    context: ROOT,
    entry: { pane: "./src/addin/main.ts" },
    output: {
      path: path.resolve(ROOT, out),
      filename: "[name].[contenthash:12].js",
      // Wherever the page lies, its scripts lie beside it.
      publicPath: "auto",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        typescript,
        { ...typescript, test: TOO_NEW, exclude: /\.[^j]s$/, options: asScript(typescript.options) },
        // Modules of ours do nothing but be imported, so that what is not used is left out.
        { test: /\.tsx?$/, include: path.join(ROOT, "src"), exclude: /main\.ts$|\.worker\.ts$/, sideEffects: false },
        { test: /\.xlsx$/, type: "asset/inline", generator: { dataUrl: (content) => content.toString("base64") } },
      ],
    },
    performance: { hints: false },
    stats: "errors-warnings",
    infrastructureLogging: { level: "info", colors: false },
    plugins: [
      new HtmlWebpackPlugin({
        template: "src/addin/pane.html",
        filename: "pane.html",
        scriptLoading: "blocking",
        inject: "body",
        minify: false,
        policy,
        officeScript,
      }),
      new AddinFilesPlugin(ROOT, { environment, base }),
      new FirstLoadPlugin(FIRST_LOAD_BYTES),
    ],
  };
};
