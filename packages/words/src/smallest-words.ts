/** What `explain` says of the smallest change that would clear a finding. */
export interface SmallestWords {
  readonly title: string;
  /** It is no correction of the description: the product has to be changed first. */
  readonly design: string;
  /** Of values that nobody has stated: they may be so already. */
  readonly perhapsSo: (addresses: readonly string[]) => string;
  readonly none: string;
  readonly move: (address: string, before: string, value: string) => string;
  readonly notStated: string;
  /** The value in the words of its list, behind the word of the format. */
  readonly named: (value: string, words: string) => string;
  /** Where what a recommendation sets is in it. */
  readonly remedy: (record: string) => string;
  readonly becomes: (status: string) => string;
  readonly effect: (title: string, findings: readonly string[], more: number) => string;
  readonly questions: (count: number) => string;
  readonly nothingElse: string;
  /** Heading of what the recommendation sets where that is more than the smallest change. */
  readonly whole: (record: string) => string;
  /** Before the command that plans it, which stands on a line of its own. */
  readonly plan: string;
}
