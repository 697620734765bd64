import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** The scripts of the build that an HTML file of it loads at once. */
function scriptsOf(html: string): string[] {
  return [...html.matchAll(/<script[^>]*\ssrc="?([^":>\s]+)["\s>]/gu)].map(([, file = ""]) => file);
}

function kilobytes(bytes: Uint8Array): string {
  return (bytes.length / 1_000).toFixed(1);
}

/** Kilobytes of everything that a page of the build has to load before it is there, packed. */
function firstLoad(page: string): string {
  const html = readFileSync(page);
  const files = scriptsOf(html.toString("utf8")).map((file) => readFileSync(path.join(path.dirname(page), file)));
  return kilobytes(Buffer.concat([html, ...files].map((file) => gzipSync(file))));
}

/** What has to be loaded of everything that is built, as lines of a Markdown table. */
export function sizeTable(dist: string): string {
  const whole = readFileSync(path.join(dist, "balance.html"));
  const rows = [
    `| the pane in Excel, first load (office.js aside) | ${firstLoad(path.join(dist, "addin", "pane.html"))} |`,
    `| the page, first load | ${firstLoad(path.join(dist, "page", "index.html"))} |`,
    `| balance.html, whole | ${kilobytes(gzipSync(whole))} (${kilobytes(whole)} unpacked) |`,
  ];
  return ["| what | kB, gzip |", "| --- | ---: |", ...rows].join("\n");
}
