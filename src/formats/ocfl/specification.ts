/** The type of an inventory, with the version of the specification. */
export const INVENTORY_TYPE = /"https:\/\/ocfl\.io\/(\d{1,3}\.\d{1,3})\/spec\/?#inventory"/;
