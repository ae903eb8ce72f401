import { n as headerFormatOf, t as HEADER_FORMATS } from "./headers.js";
export { headerFormatOf };
