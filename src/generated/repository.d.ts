// Generated from package.json by npm run generate.
/** `OWNER/REPO`. */
export declare const REPOSITORY: string;
