/** Ids that blocks keep from the source, each once: a source may use one part twice. */
export interface Ids {
  /** The id, where there is one and no block has it yet. */
  claim(id: string | undefined): string | undefined;
}

export function newIds(): Ids {
  const taken = new Set<string>();
  return {
    claim(id) {
      if (id === undefined || taken.has(id)) return undefined;
      taken.add(id);
      return id;
    },
  };
}
