/** The themes in the toolbar, each the name of a file under `packages/react/src/theme`. */
export const themes = ['broadsheet', 'tabloid', 'wire', 'magazine'] as const;
