import { _ as sideOf, g as movedValue, h as movedPaths, m as entryPaths, p as basesOf } from "./inventories.js";
export { basesOf };
