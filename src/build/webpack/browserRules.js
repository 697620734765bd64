const path = require("node:path");

/** Packages written for newer browsers than those that are supported; a test of the built scripts finds others. */
const TOO_NEW = /node_modules\/tabster\//;

/** How a script that is no source of ours is brought to the syntax of our own. */
function asScript({ compilerOptions, ...options }) {
  return { ...options, compilerOptions: { ...compilerOptions, allowJs: true, useDefineForClassFields: true } };
}

/**
 * What every script for a browser is made by.
 *
 * @param typescript  the rule for our own sources
 * @param root        path of the checkout
 * @param withEffects matches the sources of ours that do something when they are imported
 */
exports.browserRules = (typescript, root, withEffects) => [
  typescript,
  { ...typescript, test: TOO_NEW, exclude: /\.[^j]s$/, options: asScript(typescript.options) },
  // Modules of ours do nothing but be imported, so that what is not used is left out.
  { test: /\.tsx?$/, include: path.join(root, "src"), exclude: withEffects, sideEffects: false },
  { test: /\.xlsx$/, type: "asset/inline", generator: { dataUrl: (content) => content.toString("base64") } },
];
