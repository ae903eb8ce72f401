import { d as entryPaths, f as movedPaths, m as sideOf, p as movedValue, u as basesOf } from "./inventories.js";
export { basesOf };
