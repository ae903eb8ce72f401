const builtin$1 = process.getBuiltinModule("node:net");
const BlockList = builtin$1.BlockList;
const createServer$1 = builtin$1.createServer;
const isIP = builtin$1.isIP;

const builtin = process.getBuiltinModule("node:http");
const createServer = builtin.createServer;

export { isIP as a, createServer$1 as i, createServer as n, BlockList as r, builtin as t };