// Generated from docs/findings by npm run generate.
export declare const PAGES: Readonly<Record<string, string>>;
