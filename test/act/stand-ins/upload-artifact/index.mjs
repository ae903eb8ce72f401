import { readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import process from 'node:process';

const { DefaultArtifactClient } = await import(process.env.ARTIFACT_CLIENT ?? '');
const { INPUT_NAME: name = '', INPUT_PATH: paths = '' } = process.env;
const lines = paths
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '');
const left = lines.filter((line) => line.startsWith('!')).map((line) => resolve(line.slice(1)));
const [given = ''] = lines.filter((line) => !line.startsWith('!')).map((line) => resolve(line));
const isFolder = statSync(given).isDirectory();
const all = isFolder
  ? readdirSync(given, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
  : [given];
const files = all.filter((file) => !left.some((folder) => file.startsWith(folder + sep)));
await new DefaultArtifactClient().uploadArtifact(name, files, isFolder ? given : dirname(given));
console.log(`uploaded ${name}: ${files.length} files`);
