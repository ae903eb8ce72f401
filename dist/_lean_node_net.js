const builtin = process.getBuiltinModule("node:net");
const BlockList = builtin.BlockList;
const createServer = builtin.createServer;
const isIP = builtin.isIP;
export { createServer as n, isIP as r, BlockList as t };
