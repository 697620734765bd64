const path = require("node:path");
const { gzipSync } = require("node:zlib");
const { Compilation, WebpackError, sources } = require("webpack");

/** Runs once every file of the page has its final name and content. */
function atTheEnd(compiler, name, work) {
  compiler.hooks.thisCompilation.tap(name, (compilation) => {
    compilation.hooks.processAssets.tap({ name, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
      if (compilation.errors.length > 0) return;
      try {
        work(compilation, compilation.entrypoints.get("pane").getEntrypointChunk().files);
      } catch (error) {
        const problem = new WebpackError(error.message);
        problem.hideStack = true;
        compilation.errors.push(problem);
      }
    });
  });
}

/** Adds manifest, icons and the metadata of the functions. The program that makes them is built just before. */
exports.AddinFilesPlugin = class {
  constructor(root, options) {
    Object.assign(this, { root, options });
  }

  apply(compiler) {
    atTheEnd(compiler, "AddinFilesPlugin", (compilation, [script]) => {
      const { addinFiles } = require(path.join(this.root, "dist/build/addin.js"));
      for (const [name, content] of addinFiles({ ...this.options, script }, this.root)) {
        compilation.emitAsset(name, new sources.RawSource(content));
      }
    });
  }
};

/** Says how much a browser loads before the pane is there, and refuses what is too much. */
exports.FirstLoadPlugin = class {
  /** @param most bytes after gzip, without Microsoft's own client */
  constructor(most) {
    this.most = most;
  }

  apply(compiler) {
    atTheEnd(compiler, "FirstLoadPlugin", (compilation, files) => {
      const bytes = [...files].reduce(
        (sum, file) => sum + gzipSync(compilation.getAsset(file).source.buffer()).length,
        0,
      );
      this.line = `first load of the pane: ${(bytes / 1000).toFixed(1)} kB gzip, at most ${(this.most / 1000).toFixed(0)}`;
      if (bytes > this.most) throw new Error(this.line);
    });
    compiler.hooks.done.tap("FirstLoadPlugin", () => {
      if (this.line !== undefined) compiler.getInfrastructureLogger("addin").info(this.line);
    });
  }
};
