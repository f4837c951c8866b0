/** Words of a fact in both languages, and of its values where they are words. */
export interface FactWords {
  readonly en: string;
  readonly ja: string;
  readonly values?: Readonly<Record<string, { readonly en: string; readonly ja: string }>>;
}
