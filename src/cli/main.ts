import { readStream } from "../workbook/file/nodeFile";
import { run } from "./run";

function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
}

// A reader that has seen enough, such as `head`, closes the pipe; what was done is done all the same.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  input: () => readStream(process.stdin),
  today,
}).then((code) => {
  process.exitCode = code;
});
