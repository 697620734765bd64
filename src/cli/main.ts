import { run } from "./run";

function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
}

void run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  today,
}).then((code) => {
  process.exitCode = code;
});
