/** The CMS's id of a block, as a hook for analytics and editing. */
export const blockId = ({ id }: { id?: string }) => (id ? { 'data-block-id': id } : undefined);
