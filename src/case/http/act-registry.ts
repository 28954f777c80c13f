import type { AnyAct } from '#case/domain/act.ts';
import type { ActForm } from '#case/http/act-form.ts';
import type { Speech } from '#web/speech.ts';

/** An act as the web offers it: the room in which its texts are kept, its form. */
export interface RegisteredAct {
  readonly room: 'case' | 'session' | 'agreement';
  readonly act: AnyAct;
  readonly form: ActForm;
}

/** Every act that people perform, by name. */
export type ActRegistry = ReadonlyMap<string, RegisteredAct>;

/** Text of an act: its short label, or a part of its page. */
export type ActWords = (name: string, part?: 'title' | 'lede' | 'button' | 'done') => string;

/**
 * Joins acts of all rooms with their forms.
 *
 * @throws When an act has no form or two acts share a name: a mistake in the joining.
 */
export function actRegistry(
  rooms: readonly {
    readonly room: RegisteredAct['room'];
    readonly acts: readonly AnyAct[];
    readonly forms: Readonly<Record<string, ActForm>>;
  }[],
): ActRegistry {
  const registry = new Map<string, RegisteredAct>();
  for (const { room, acts, forms } of rooms) {
    for (const act of acts) {
      const form = forms[act.name];
      if (!form || registry.has(act.name)) throw new Error(`act ${act.name} has no form of its own`);
      registry.set(act.name, { room, act, form });
    }
  }
  return registry;
}

export function actWords(registry: ActRegistry, speech: Speech): ActWords {
  return (name, part) => speech.t(`${registry.get(name)?.room ?? 'case'}.act.${name}${part ? `.${part}` : ''}`);
}
