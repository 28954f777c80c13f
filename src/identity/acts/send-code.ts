import type { Door, IdentityPorts, NewProof } from '#identity/acts/ports.ts';
import { tokenBytes } from '#identity/acts/start-session.ts';
import { proofSeconds } from '#identity/domain/address-proof.ts';
import type { Language } from '#kernel/language.ts';

/** Six digits from 64 bits of chance; what is left of a bias is below one in ten billion. */
function sixDigits(ports: IdentityPorts): string {
  const number = Buffer.from(ports.chance.secret(8), 'base64url').readBigUInt64BE() % 1_000_000n;
  return String(number).padStart(6, '0');
}

/** Keeps a proof and queues the letter with its code; for purpose `nothing` no code goes out. Returns the proof's token. */
export async function sendCode(
  ports: IdentityPorts,
  door: Door,
  proof: Omit<NewProof, 'code' | 'sentAt'> & { readonly language: Language },
): Promise<string> {
  const { language, ...rest } = proof;
  const [token, code] = [ports.chance.secret(tokenBytes), sixDigits(ports)];
  await door.proofs.insert({ ...rest, code, sentAt: ports.clock.now() }, token);
  if (rest.purpose !== 'nothing') {
    await door.sendLetter({
      key: `identity:${ports.chance.id()}`,
      toPerson: rest.accountId,
      address: rest.email,
      language,
      template: rest.purpose === 'reset' ? 'identity.letter.password-code' : 'identity.letter.address-code',
      params: { minutes: String(proofSeconds / 60) },
      secret: code,
    });
  }
  return token;
}
