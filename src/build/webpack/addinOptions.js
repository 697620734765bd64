const { URL } = require("node:url");

const HOSTED = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};
const ENVIRONMENTS = ["development", "production"];
const LOCAL = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** An error of the command, told in one line. */
function refusal(message) {
  const error = new Error(message);
  error.stack = message;
  return error;
}

function baseOf(base, environment) {
  let url;
  try {
    url = new URL(base);
  } catch {
    throw refusal(`--env base=${base} is no address; give one such as https://example.gov.cn/balance/`);
  }
  if (url.protocol !== "https:" || !base.endsWith("/"))
    throw refusal(`--env base=${base} must begin with https:// and end with /`);
  if (environment === "production" && LOCAL.test(url.hostname))
    throw refusal(
      `A manifest for production must not name ${url.hostname}; give the address with --env base=https://…/`,
    );
  return base;
}

/** Where the page loads Microsoft's client from: one of its two addresses, or a folder beside the page. */
function officeScriptOf(office) {
  if (Object.hasOwn(HOSTED, office)) return HOSTED[office];
  if (/^[\w-]+(\/[\w-]+)*\/?$/.test(office)) return `${office.replace(/\/$/, "")}/office.js`;
  throw refusal(`--env office=${office} is none of ${Object.keys(HOSTED).join(", ")}, nor a folder such as office/`);
}

/**
 * What the page may load: itself, and the client of Office. `frame-ancestors` cannot be said in a page, only by the
 * server.
 */
function policyOf(officeScript) {
  const scripts = officeScript.startsWith("https:") ? ` ${new URL(officeScript).origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${scripts}`,
    "connect-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * The choices of `npm run build -- --env base=… --env environment=… --env office=…`.
 *
 * @throws Error of one line for a choice that cannot be
 */
exports.addinOptions = ({
  base = "https://localhost:3000/",
  environment = "development",
  office = "global",
  out = "dist/addin",
}) => {
  if (!ENVIRONMENTS.includes(environment))
    throw refusal(`--env environment=${environment} is none of ${ENVIRONMENTS.join(", ")}`);
  const officeScript = officeScriptOf(office);
  return { environment, base: baseOf(base, environment), officeScript, policy: policyOf(officeScript), out };
};
