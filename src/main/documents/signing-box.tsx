import type { CaseWeb } from '#case/http/case-web.ts';
import type { IdentityPorts } from '#identity/acts/ports.ts';
import { ownNumbers } from '#main/documents/sign-document.ts';
import { documentToSign } from '#main/documents/signing.ts';
import type { Frame } from '#main/frame.tsx';
import type { Installation } from '#main/installation.ts';
import { nationalSignerParams } from '#signature/domain/national/request.ts';
import { NationalBox, nationalIsland } from '#signature/http/national-box.tsx';

/** The box in which a document of a case is signed with a national certificate, below the form that asks for the password. */
export function signingBox(
  { national }: Pick<Installation, 'national'>,
  parts: { readonly identity: IdentityPorts; readonly frame: Pick<Frame, 'speech' | 'formToken'> },
): CaseWeb['signingBox'] {
  return async (request, { viewer, seen, me, act, action, carried }) => {
    const document = documentToSign(seen.state, act);
    if (!national || !document) return null;
    const speech = parts.frame.speech(request);
    const numbers = await ownNumbers(parts.identity, viewer, { state: seen.state, me });
    if (numbers.iin === undefined) {
      const body = (
        <p class="govuk-body">
          {speech.t('signature.box.number-needed')}{' '}
          <a class="govuk-link" href="/account">
            {speech.t('signature.box.account')}
          </a>
        </p>
      );
      return { body, islands: [] };
    }
    const { isSimulated, programUrl } = national;
    const phoneHref = `/case/${seen.state.caseId}/sign-by-phone/${act}`;
    const box = (
      <NationalBox
        speech={speech}
        action={action}
        formToken={parts.frame.formToken(request)}
        subject={{ documentHref: `/case/${seen.state.caseId}/files/${document.documentId}` }}
        hidden={carried}
        signerParams={nationalSignerParams('signing', numbers, isSimulated)}
        isSimulated={isSimulated}
        {...(programUrl === undefined ? {} : { programUrl })}
      />
    );
    const body = (
      <>
        {box}
        {national.phone && (
          <p class="govuk-body">
            <a class="govuk-link" href={phoneHref}>
              {speech.t('signature.phone.link')}
            </a>
          </p>
        )}
      </>
    );
    return { body, islands: [nationalIsland] };
  };
}
