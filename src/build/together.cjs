/**
 * Runs scripts of package.json beside each other, as many at a time as there are processors, and prints what each said once
 * it has ended: `node src/build/together.cjs types lint`. Ends with 1 where one of them fails.
 */
const { spawn } = require("node:child_process");
const { Buffer } = require("node:buffer");
const { availableParallelism } = require("node:os");
const process = require("node:process");

const waiting = process.argv.slice(2);

function run(name) {
  return new Promise((resolve) => {
    const child = spawn("npm", ["run", "--silent", name], { shell: process.platform === "win32" });
    const said = [];
    child.stdout.on("data", (text) => said.push(text));
    child.stderr.on("data", (text) => said.push(text));
    child.on("error", (error) => said.push(Buffer.from(`${error.message}\n`)));
    child.on("close", (code) => {
      process.stdout.write(`> ${name}: ${code === 0 ? "passed" : "FAILED"}\n${Buffer.concat(said).toString()}`);
      if (code !== 0) process.exitCode = 1;
      resolve();
    });
  });
}

async function work() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await run(name);
}

void Promise.all(Array.from({ length: availableParallelism() }, work));
