/** The modules in which branches are counted, by their URLs. */
export const WATCHED = /\/src\/(?:(?!apps\/|platform\/)|platform\/upstream\/).*\.[jt]s$/;
