import type { Said, Sheet } from '#law/engine/sheet.ts';
import { outsideExtensionConsents, outsideExtensionGrounds } from '#law/kz/mediation/article-20.ts';
import { extensionInCourt } from '#law/kz/mediation/article-23.ts';

/** What is known of an extension that is asked for or agreed. */
export interface ExtensionFacts {
  readonly partiesAgreeToExtend?: boolean | undefined;
  readonly mediatorAgreesToExtend?: boolean | undefined;
  /** What makes the case exceptional, outside any proceedings. */
  readonly extensionGround?: 'complex-dispute' | 'more-information' | 'more-documents' | 'other' | undefined;
  /** The joint written notice of the extension went to the court. */
  readonly courtToldOfExtension?: boolean | undefined;
}

/** Before a court: the court extended the term until July 2012, the parties do since then and tell the court together. */
function weighInCourt(facts: ExtensionFacts, sheet: Sheet): Said {
  const rule = extensionInCourt;
  const who = sheet.value(rule);
  if (who === null) return undefined;
  if (facts.partiesAgreeToExtend === undefined) sheet.need('partiesAgreeToExtend');
  else if (!facts.partiesAgreeToExtend) sheet.say('refuses', 'extension-without-parties', { rule });
  if (who === 'by-the-court') return sheet.say('requires', 'court-extends', { rule });
  if (who !== 'by-the-parties') return undefined;
  if (facts.courtToldOfExtension) return sheet.say('allows', 'court-told-of-extension', { rule });
  return sheet.say('requires', 'tell-court-of-extension', { rule });
}

function weighGround(facts: ExtensionFacts, sheet: Sheet): Said {
  const rule = outsideExtensionGrounds;
  const grounds: readonly string[] | null = sheet.value(rule);
  if (grounds === null) return undefined;
  if (facts.extensionGround === undefined) return sheet.need('extensionGround');
  const isExceptional = grounds.includes(facts.extensionGround);
  return sheet.say(isExceptional ? 'allows' : 'refuses', isExceptional ? 'case-is-exceptional' : 'case-not-exceptional', { rule });
}

/** Outside any proceedings: the parties agree, the mediator consents, and the case is an exceptional one. */
function weighOutside(facts: ExtensionFacts, sheet: Sheet): Said {
  const rule = outsideExtensionConsents;
  const wanted = sheet.value(rule) ?? [];
  if (wanted.includes('parties')) {
    if (facts.partiesAgreeToExtend === undefined) sheet.need('partiesAgreeToExtend');
    else if (!facts.partiesAgreeToExtend) sheet.say('refuses', 'extension-without-parties', { rule });
  }
  if (wanted.includes('mediator')) {
    if (facts.mediatorAgreesToExtend === undefined) sheet.need('mediatorAgreesToExtend');
    else if (!facts.mediatorAgreesToExtend) sheet.say('refuses', 'extension-without-mediator', { rule });
  }
  return weighGround(facts, sheet);
}

/** Who has to consent to a longer term, and who has to be told. Sources: Law 20(9), 23(2). */
export function weighConsents(facts: ExtensionFacts, isInCourt: boolean, sheet: Sheet): Said {
  return isInCourt ? weighInCourt(facts, sheet) : weighOutside(facts, sheet);
}
