/** What a task gives; null where it takes longer than so many milliseconds: then it is ended wherever it is. */
export type InTime = <T>(milliseconds: number, task: () => T) => { readonly value: T } | null;
