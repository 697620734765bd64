const process = require("node:process");

/** Has the browser of npm unpacked before several files of tests would do so at once, over each other. */
module.exports = async () => {
  if (process.platform !== "linux") return;
  const { default: chromium } = await import("@sparticuz/chromium");
  await chromium.executablePath();
};
