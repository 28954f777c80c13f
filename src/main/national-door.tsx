import type { IdentityHttpParts } from '#identity/http/door.ts';
import type { Installation } from '#main/installation.ts';
import { isOwnOrigin } from '#main/session-web.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';
import { nationalSignerParams } from '#signature/domain/national/request.ts';
import { NationalBox, nationalIsland } from '#signature/http/national-box.tsx';

/** Log-in with a national certificate, where this installation takes any. */
export function nationalDoor({ national }: Pick<Installation, 'national'>): Pick<IdentityHttpParts, 'national'> {
  if (!national) return {};
  const { isSimulated, logIn, programUrl } = national;
  return {
    national: {
      proof: logIn,
      islands: [nationalIsland],
      box: ({ nonce, purpose, ...rest }) => (
        <NationalBox
          {...rest}
          subject={{ nonce, purpose }}
          signerParams={nationalSignerParams('log-in', {}, isSimulated)}
          isSimulated={isSimulated}
          {...(programUrl === undefined ? {} : { programUrl })}
          heading="h1"
        />
      ),
    },
  };
}

/** The signing program of a demonstration; a real installation has none of its own. */
export async function registerSimulation(app: HttpServer, installation: Installation): Promise<void> {
  if (!installation.national?.isSimulated) return;
  const { registerSimulatedProgram } = await import('#main/demo/simulated-national.ts');
  registerSimulatedProgram(app, installation.clock, (request) => isOwnOrigin(installation, request));
}
