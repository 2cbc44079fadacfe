import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A throw-away certificate and what a browser needs to know to trust it. */
export interface Certificate {
  /** PEM. */
  readonly key: string;
  /** PEM. */
  readonly cert: string;
  /** SHA-256 of the SubjectPublicKeyInfo (RFC 5280 §4.1.2.7), base64. */
  readonly publicKeyHash: string;
}

/** Made anew for every run, never written to a disk. It names no host: the browsers are told to accept it for all. */
export async function makeCertificate(): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'The Internet of the stories' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + DAY_MS),
  });
  const publicKey = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key: made.private, cert: made.cert, publicKeyHash: createHash('sha256').update(publicKey).digest('base64') };
}
