/** The text of each runner script, by its name without `.py`. */
export declare const SCRIPTS: Readonly<Record<string, string>>;
