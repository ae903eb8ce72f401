// Generated from package.json by npm run generate.
export const REPOSITORY = 'OWNER/manifest-drift';
