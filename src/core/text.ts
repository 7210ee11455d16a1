/** A text in the two languages of the library. */
export interface Text {
  /** ภาษาไทย */
  readonly th: string;
  readonly en: string;
}
