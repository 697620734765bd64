import { existsSync } from "node:fs";
import { createServer } from "node:https";
import path from "node:path";
import { DEVELOPMENT_BASE } from "./addin/manifest";
import { CertificateError, developmentCertificate } from "./serve/certificates";
import { listenerOf } from "./serve/listener";
import { nextSteps } from "./serve/nextSteps";
import { siteOf } from "./serve/site";

const FOLDER = path.join(__dirname, "../addin");
/** Excel on this computer can reach it, nobody else. */
const HOST = "localhost";
const { port: PORT } = new URL(DEVELOPMENT_BASE);

/** Ends with one line that says what is in the way. */
function giveUp(line: string): void {
  console.error(line);
  process.exitCode = 2;
}

/** `npm run start:excel`: the add-in for an Excel on this computer, at the address that its manifest names. */
async function main(): Promise<void> {
  if (!existsSync(FOLDER)) throw new Error(`${FOLDER} is not there: run \`npm run build\` first`);
  const server = createServer(await developmentCertificate(), listenerOf(siteOf(FOLDER, "office")));
  server.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    giveUp(`端口 ${PORT} 被占用，请先关闭占用它的程序。Port ${PORT} is taken: end the program that has it.`);
  });
  server.listen(Number(PORT), HOST, () => {
    console.log(nextSteps(DEVELOPMENT_BASE, path.join(FOLDER, "manifest.xml")));
  });
}

main().catch((error: unknown) => {
  if (!(error instanceof CertificateError)) throw error;
  giveUp(
    `没有可信任的开发证书，Excel 打不开加载项；请在装有 Excel 的 Windows 或 Mac 上运行。No trusted certificate for development: run this on the Windows or Mac that has Excel. (${error.message})`,
  );
});
