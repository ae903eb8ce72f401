/** The version of package.json, which `npm run generate` holds this to. */
export const VERSION = '0.1.0';
