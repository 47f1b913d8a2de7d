/** Who puts the story out. */
export interface Publisher {
  /** The newsroom's name, as readers know it. */
  name: string;
  /** Its front page. */
  url?: string | undefined;
  /** Its logo; an `Image` will do. Sizes in pixels. */
  logo?: { src: string; width?: number | undefined; height?: number | undefined } | undefined;
  /** Its pages on other sites. */
  sameAs?: readonly string[] | undefined;
}
