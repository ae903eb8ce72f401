import { n as bumpsOf, t as asksHub } from "./bump-repository.js";
export { asksHub, bumpsOf };
