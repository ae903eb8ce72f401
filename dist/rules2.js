import { a as sentenceOf, i as ruleOf, n as KINDS, r as RULES, t as BY_KIND } from "./rules.js";
export { KINDS };
