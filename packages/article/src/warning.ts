/** Something in a source that the article does not carry as it stood. */
export interface ImportWarning {
  /** Where it is in the source, as a JSON Pointer (RFC 6901). */
  path: string;
  /** What kind of loss, to count and filter by: `dropped-element`, `unsafe-url`. */
  code: string;
  /** What happened and what to do, in a sentence. */
  message: string;
  /** The text that was not carried, where there was some. */
  lost?: string;
}
