import { getHttpsServerOptions } from "office-addin-dev-certs";

/** What a server needs to speak https, PEM. */
export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** The computer would not trust a certificate for development. */
export class CertificateError extends Error {
  override readonly name = "CertificateError";
}

/**
 * The certificate of Microsoft's tools for `localhost`, made and put among those that the user trusts where it is not yet
 * there: Windows and macOS ask for consent.
 *
 * @param obtain for tests, what makes and installs it
 * @throws CertificateError of one line where that cannot be done, such as without the right to, or on Linux
 */
export async function developmentCertificate(
  obtain: () => Promise<Certificate> = getHttpsServerOptions,
): Promise<Certificate> {
  try {
    const { cert, key } = await obtain();
    return { cert, key };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CertificateError(reason.trim().replace(/\s*\n\s*/g, " "));
  }
}
