import { join } from 'node:path';
import process from 'node:process';

const { DefaultArtifactClient } = await import(process.env.ARTIFACT_CLIENT ?? '');
const { INPUT_PATTERN: pattern = '', INPUT_PATH: path = '' } = process.env;
const client = new DefaultArtifactClient();
const { artifacts } = await client.listArtifacts();
for (const { id, name } of artifacts) {
  if (!name.startsWith(pattern.replace(/\*$/, ''))) continue;
  await client.downloadArtifact(id, { path: join(path, name) });
  console.log(`downloaded ${name}`);
}
