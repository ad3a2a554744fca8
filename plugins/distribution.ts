/** The plugins of this build, by package name; the only file that names them. `npm run gen` writes the imports from it. */
export const distribution = ['@dangjian/plugin-sichuan', '@dangjian/plugin-gongjing', '@dangjian/plugin-linwei'] as const
