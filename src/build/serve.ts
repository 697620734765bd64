import { createServer } from "node:http";
import { existsSync } from "node:fs";
import path from "node:path";
import { listenerOf } from "./serve/listener";
import { siteOf } from "./serve/site";

const FOLDER = path.join(__dirname, "../page");
/** Nobody outside of this computer can reach it. */
const HOST = "127.0.0.1";
const FIRST_PORT = 3200;
/** Ports that are tried where others are taken. */
const PORTS = 20;

/** Serves the page on the first port that is free, and says where. */
function listen(port: number): void {
  const server = createServer(listenerOf(siteOf(FOLDER, "nobody")));
  server.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE" || port - FIRST_PORT >= PORTS) throw error;
    listen(port + 1);
  });
  server.listen(port, HOST, () => {
    console.log(`均衡 Balance: http://localhost:${String(port)}/\n按 Ctrl+C 结束。Press Ctrl+C to stop.`);
  });
}

/** `npm start`: the page for any browser, from the folder that was built. */
if (existsSync(FOLDER)) listen(Number(process.env.PORT ?? FIRST_PORT));
else throw new Error(`${FOLDER} is not there: run \`npm run build\` first`);
