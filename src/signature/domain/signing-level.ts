/**
 * How a document was signed, and so what the signature proves: confirmed with a password on this platform, a national electronic
 * digital signature, a simulated one of a demonstration, by hand on paper.
 */
export type SigningLevel = 'platform' | 'national' | 'simulated' | 'paper';
