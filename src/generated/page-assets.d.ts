// Generated from src/apps/page by npm run generate.
export declare const SCRIPT: string;
export declare const SCRIPT_SHA256: string;
export declare const STYLE: string;
export declare const STYLE_SHA256: string;
