const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { addinOptions } = require("./addinOptions");
const { AddinFilesPlugin, FirstLoadPlugin } = require("./addinPlugins");
const { browserRules } = require("./browserRules");

const ROOT = path.resolve(__dirname, "../../..");
const FIRST_LOAD_BYTES = 170_000;
const WITH_EFFECTS = /main\.ts$|\.worker\.ts$/;

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
    module: { rules: browserRules(typescript, ROOT, WITH_EFFECTS) },
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
