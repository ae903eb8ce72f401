import { t as styleOf } from "./text-report.js";
export { styleOf };
