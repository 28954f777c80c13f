/** Where a mark was planted: one room of one case, or a person's own drawer (`person`), and what it was put into. */
export interface Place {
  readonly caseId: string;
  readonly room: string;
  readonly what: string;
}

/** A mark that was found in what somebody could see. */
export interface Found extends Place {
  readonly mark: string;
  /** Words were said or typed by people; ids only name things. */
  readonly isWords: boolean;
}

/** Unique marks, and the way to find them again in any text. */
export interface Marks {
  /** A new word that stands nowhere else; good in a name, an address, a file, a URL. */
  readonly word: (place: Place) => string;
  /** Takes note of an id that belongs to a place. */
  readonly id: (uuid: string, place: Place) => string;
  readonly find: (text: string) => readonly Found[];
  /** Every mark that was planted. */
  readonly all: () => readonly Found[];
}

/** Long enough that no random token of a page holds one by chance: five letters did, once in some dozens of runs. */
const form = /zq\d{8}qz|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** An empty field. */
export function openMarks(): Marks {
  const planted = new Map<string, Found>();
  const plant = (mark: string, place: Place, isWords: boolean): string => {
    planted.set(mark, { ...place, mark, isWords });
    return mark;
  };
  return {
    word: (place) => plant(`zq${String(planted.size + 1).padStart(8, '0')}qz`, place, true),
    id: (uuid, place) => plant(uuid, place, false),
    find: (text) => {
      const names = new Set((text.match(form) ?? []).map((name) => name.toLowerCase()));
      return [...names].flatMap((name) => planted.get(name) ?? []);
    },
    all: () => [...planted.values()],
  };
}
