import { join } from 'node:path';
import process from 'node:process';

const { DefaultArtifactClient } = await import(process.env.ARTIFACT_CLIENT ?? '');
const { INPUT_NAME: one = '', INPUT_PATTERN: pattern = '', INPUT_PATH: path = '' } = process.env;
const client = new DefaultArtifactClient();
const { artifacts } = await client.listArtifacts();
for (const { id, name } of artifacts) {
  if (one === '' ? !name.startsWith(pattern.replace(/\*$/, '')) : name !== one) continue;
  await client.downloadArtifact(id, { path: one === '' ? join(path, name) : path });
  console.log(`downloaded ${name}`);
}
