const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { gzipSync } = require("node:zlib");
const { Compilation, sources } = require("webpack");

/** The element of the threads' script, as `src/page/thread/inner` looks for it. */
const THREAD_ELEMENT = "threads";
/** What webpack writes beside a script: the licenses of the packages in it. */
const LICENSES = ".LICENSE.txt";

/** Whatever is not named may not be loaded at all: nothing of a file can leave the page. */
function policyOf(scripts, worker, images) {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `worker-src ${worker}`,
    "style-src 'unsafe-inline'",
    `img-src ${images}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function filled(template, values) {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]);
}

/** Text that stands inside a script element must not end it. */
function insideElement(script) {
  return script.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");
}

/** Marked as small enough: webpack would take its scripts for its own and change them, and the hashes would fail. */
function emitPage(compilation, name, html) {
  compilation.emitAsset(name, new sources.RawSource(html), { minimized: true });
}

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}

/** Runs once every script has its final name and content, and says a line at the end. */
class HtmlPlugin {
  constructor(root) {
    this.root = root;
  }

  apply(compiler) {
    const name = this.constructor.name;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        if (compilation.errors.length > 0) return;
        const entry = [...compilation.entrypoints.get("page").getFiles()];
        this.line = this.write(compilation, entry, this.read("src/page/page.html").toString());
      });
    });
    compiler.hooks.done.tap(name, () => {
      if (this.line !== undefined) compiler.getInfrastructureLogger("page").info(this.line);
    });
  }

  read(file) {
    return readFileSync(path.join(this.root, file));
  }
}

/** The page of a folder: its scripts lie beside it. */
exports.PageFilePlugin = class PageFilePlugin extends HtmlPlugin {
  write(compilation, entry, template) {
    const html = filled(template, {
      policy: policyOf("'self'", "'self'", "'self'"),
      icon: "icon-32.png",
      scripts: entry.map((file) => `<script src="${file}"></script>`).join("\n    "),
    });
    emitPage(compilation, "index.html", html);
    compilation.emitAsset("icon-32.png", new sources.RawSource(this.read("assets/icon-32.png")));
    const bytes = entry.map((file) => gzipSync(compilation.getAsset(file).source.buffer()).length);
    return `first load of the page: ${kilobytes(bytes.reduce((sum, each) => sum + each, 0))} kB gzip`;
  }
};

/** One file: the scripts stand in it, and the policy names them by their hashes. */
exports.SinglePagePlugin = class SinglePagePlugin extends HtmlPlugin {
  /** @param thread path of the threads' script, which is built before */
  constructor(root, thread) {
    super(root);
    this.thread = thread;
  }

  write(compilation, entry, template) {
    const scripts = entry.map((file) => insideElement(compilation.getAsset(file).source.source().toString()));
    const thread = insideElement(this.read(this.thread).toString());
    const licenses = [
      ...compilation
        .getAssets()
        .filter(({ name }) => name.endsWith(LICENSES))
        .map(({ source }) => source.source()),
      this.read(this.thread + LICENSES),
    ];
    const hashes = scripts.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
    const html = filled(template, {
      policy: policyOf(hashes.join(" "), "blob:", "data:"),
      icon: `data:image/png;base64,${this.read("assets/icon-32.png").toString("base64")}`,
      scripts: [
        `<script type="text/plain" id="${THREAD_ELEMENT}">${thread}</script>`,
        `<script type="text/plain" id="licenses">${insideElement(licenses.join("\n"))}</script>`,
        ...scripts.map((text) => `<script>${text}</script>`),
      ].join("\n"),
    });
    for (const { name } of compilation.getAssets()) compilation.deleteAsset(name);
    emitPage(compilation, "balance.html", html);
    return `dist/balance.html: ${kilobytes(new sources.RawSource(html).size())} kB, ${kilobytes(gzipSync(html).length)} kB packed`;
  }
};
