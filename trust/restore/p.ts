import { runPeers } from './peers.ts';
process.exitCode = await runPeers();
