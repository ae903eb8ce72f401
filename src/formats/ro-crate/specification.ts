/** The specification's address in a context or a `conformsTo`, and the version in it. */
export const CRATE = /w3id\.org\/ro\/crate(?:\/(\d{1,3}\.\d{1,3}))?/;
